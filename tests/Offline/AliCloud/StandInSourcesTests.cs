using Infra.Generator;
using Infra.Generator.Model;

namespace Infra.Tests.Offline.AliCloud;

public sealed class StandInSourcesTests
{
    private static readonly PropertySchema Disks = new("disks", "list(Ecs.HostDisk)")
    {
        Input = Presence.Optional,
        State = Presence.Optional,
        Output = Presence.Required,
    };

    private static readonly PropertySchema Labels = new("labels", "map(string)")
    {
        Input = Presence.Required,
        State = Presence.Optional,
        Output = Presence.Required,
        Deprecated = "Say \"tags\".",
    };

    private static readonly PropertySchema Event = new("event", "string")
    {
        Member = "EventName",
        Input = Presence.Required,
        State = Presence.Required,
        Output = Presence.Optional,
    };

    private static readonly ResourceSchema Host = new("Ecs.Host", "alicloud:ecs/host:Host", [Disks, Labels])
    {
        Deprecated = "Gone.",
    };

    private static readonly ObjectSchema Disk = new("Ecs.HostDisk", [Event]);

    [Fact]
    public void Resource_NestedObject_GetsAClassPerPlace()
    {
        var paths = Generate(Host).Keys;

        Assert.Equal(
            [
                "Ecs/Host.g.cs", "Ecs/HostArgs.g.cs", "Ecs/HostState.g.cs", "Ecs/Inputs/HostDiskArgs.g.cs",
                "Ecs/Inputs/HostDiskGetArgs.g.cs", "Ecs/Outputs/HostDisk.g.cs",
            ],
            paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Resource_List_IsTypedByPlace()
    {
        var files = Generate(Host);

        Has(files["Ecs/HostArgs.g.cs"], "InputList<global::Pulumi.AliCloud.Ecs.Inputs.HostDiskArgs> Disks");
        Has(files["Ecs/HostState.g.cs"], "InputList<global::Pulumi.AliCloud.Ecs.Inputs.HostDiskGetArgs> Disks");
        Has(files["Ecs/Host.g.cs"], "Output<ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.HostDisk>> Disks");
    }

    [Fact]
    public void Args_RequiredDeprecatedMap_SaysBoth()
    {
        var args = Generate(Host)["Ecs/HostArgs.g.cs"];

        Has(args, "[Input(\"labels\", required: true)]\n    private InputMap<string>? _labels;");
        Has(args, "[Obsolete(\"Say \\\"tags\\\".\")]\n    public InputMap<string> Labels");
    }

    [Fact]
    public void Resource_Deprecated_IsObsolete()
    {
        Has(Generate(Host)["Ecs/Host.g.cs"], "[Obsolete(\"Gone.\")]");
    }

    [Fact]
    public void Resource_RequiredArguments_HaveNoDefault()
    {
        var optional = Host with { ArgsOptional = true };

        Has(Generate(Host)["Ecs/Host.g.cs"], "Host(string name, HostArgs args, CustomResourceOptions? options");
        Has(Generate(optional)["Ecs/Host.g.cs"], "Host(string name, HostArgs? args = null, CustomRes");
    }

    [Fact]
    public void Result_WireNameThatIsAKeyword_IsEscaped()
    {
        var result = Generate(Host)["Ecs/Outputs/HostDisk.g.cs"];

        Has(result, "public readonly string? EventName;");
        Has(result, "string? @event)");
        Has(result, "EventName = @event;");
    }

    [Fact]
    public void Function_NestedObject_GetsAClassPerKindOfArguments()
    {
        var function = new FunctionSchema("Ecs.GetHosts", "alicloud:ecs/getHosts:getHosts", [Disks]);
        var package = new PackageSchema("", [], [function], [Disk with { OfFunction = true }], []);

        var files = Generate(package, "Ecs.GetHosts");

        Has(files["Ecs/Inputs/HostDiskInputArgs.g.cs"], "HostDiskInputArgs : global::Pulumi.ResourceArgs");
        Has(files["Ecs/Inputs/HostDiskArgs.g.cs"], "class HostDiskArgs : global::Pulumi.InvokeArgs");
        Has(files["Ecs/Inputs/HostDiskArgs.g.cs"], "public string EventName { get; set; } = null!;");
        Has(files["Ecs/GetHostsResult.g.cs"], "<global::Pulumi.AliCloud.Ecs.Outputs.HostDiskResult> Disks;");
    }

    [Fact]
    public void Generate_UnknownClass_IsNamed()
    {
        var error = Assert.Throws<SchemaException>(() => StandInSources.Generate(SchemaFacts.Package, ["Kms.Keys"]));

        Assert.Equal("The schema facts hold no class 'Kms.Keys'.", error.Message);
    }

    [Fact]
    public void Generate_UnknownObject_IsNamedWithItsUser()
    {
        var package = new PackageSchema("", [Host], [], [], []);

        var error = Assert.Throws<SchemaException>(() => StandInSources.Generate(package, ["Ecs.Host"]));

        Assert.Equal("The schema facts hold no object 'Ecs.HostDisk', which 'disks' needs.", error.Message);
    }

    [Fact]
    public void Generate_Twice_GivesTheSameBytes()
    {
        var first = StandInSources.Generate(SchemaFacts.Package, SchemaFacts.Classes);

        var second = StandInSources.Generate(SchemaFacts.Package, SchemaFacts.Classes.Reverse());

        Assert.Equal(first, second);
    }

    private static void Has(string text, string part) => Assert.Contains(part, text, StringComparison.Ordinal);

    private static Dictionary<string, string> Generate(ResourceSchema resource) =>
        Generate(new PackageSchema("", [resource], [], [Disk], []), resource.Name);

    private static Dictionary<string, string> Generate(PackageSchema package, string name) =>
        StandInSources.Generate(package, [name]).ToDictionary(file => file.Path, file => file.Text);
}
