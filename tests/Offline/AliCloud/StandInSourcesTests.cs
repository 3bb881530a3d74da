using Infra.Generator;
using Infra.Generator.Model;

namespace Infra.Tests.Offline.AliCloud;

public sealed class StandInSourcesTests
{
    private static readonly PropertySchema Disks = new("disks", "list(Ecs.HostDisk)")
    {
        Input = Presence.Optional, State = Presence.Optional, Output = Presence.Required,
    };

    private static readonly PropertySchema Labels = new("labels", "map(string)")
    {
        Input = Presence.Required, State = Presence.Optional, Output = Presence.Required,
        Deprecated = "Say \"tags\".",
    };

    private static readonly PropertySchema Event = new("event", "string")
    {
        Member = "EventName", Input = Presence.Required, State = Presence.Required, Output = Presence.Optional,
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

        Assert.Contains("public InputList<global::Pulumi.AliCloud.Ecs.Inputs.HostDiskArgs> Disks", files["Ecs/HostArgs.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public InputList<global::Pulumi.AliCloud.Ecs.Inputs.HostDiskGetArgs> Disks", files["Ecs/HostState.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Output<ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.HostDisk>> Disks", files["Ecs/Host.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Args_RequiredDeprecatedMap_SaysBoth()
    {
        var args = Generate(Host)["Ecs/HostArgs.g.cs"];

        Assert.Contains("[Input(\"labels\", required: true)]\n    private InputMap<string>? _labels;", args, StringComparison.Ordinal);
        Assert.Contains("[Obsolete(\"Say \\\"tags\\\".\")]\n    public InputMap<string> Labels", args, StringComparison.Ordinal);
    }

    [Fact]
    public void Resource_Deprecated_IsObsolete()
    {
        Assert.Contains("[Obsolete(\"Gone.\")]", Generate(Host)["Ecs/Host.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Resource_RequiredArguments_HaveNoDefault()
    {
        var optional = Host with { ArgsOptional = true };

        Assert.Contains("public Host(string name, HostArgs args, CustomResourceOptions? options = null)", Generate(Host)["Ecs/Host.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public Host(string name, HostArgs? args = null, CustomResourceOptions? options = null)", Generate(optional)["Ecs/Host.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Result_WireNameThatIsAKeyword_IsEscaped()
    {
        var result = Generate(Host)["Ecs/Outputs/HostDisk.g.cs"];

        Assert.Contains("public readonly string? EventName;", result, StringComparison.Ordinal);
        Assert.Contains("string? @event)", result, StringComparison.Ordinal);
        Assert.Contains("EventName = @event;", result, StringComparison.Ordinal);
    }

    [Fact]
    public void Function_NestedObject_GetsAClassPerKindOfArguments()
    {
        var function = new FunctionSchema("Ecs.GetHosts", "alicloud:ecs/getHosts:getHosts", [Disks]);

        var files = Generate(new PackageSchema("", [], [function], [Disk with { OfFunction = true }], []), "Ecs.GetHosts");

        Assert.Contains("class HostDiskInputArgs : global::Pulumi.ResourceArgs", files["Ecs/Inputs/HostDiskInputArgs.g.cs"], StringComparison.Ordinal);
        Assert.Contains("class HostDiskArgs : global::Pulumi.InvokeArgs", files["Ecs/Inputs/HostDiskArgs.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public string EventName { get; set; } = null!;", files["Ecs/Inputs/HostDiskArgs.g.cs"], StringComparison.Ordinal);
        Assert.Contains("ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.HostDiskResult> Disks;", files["Ecs/GetHostsResult.g.cs"], StringComparison.Ordinal);
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

    private static Dictionary<string, string> Generate(ResourceSchema resource) =>
        Generate(new PackageSchema("", [resource], [], [Disk], []), resource.Name);

    private static Dictionary<string, string> Generate(PackageSchema package, string name) =>
        StandInSources.Generate(package, [name]).ToDictionary(file => file.Path, file => file.Text);
}
