using System.Reflection;
using System.Text.Json;
using Infra.Engine;
using Infra.Tests.Testing;
using Pulumi;
using Xunit.Abstractions;

namespace Infra.Tests.Engine;

/// <summary>Changes every argument of every supported type alone, and looks at what a preview plans to do.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class ArgumentTableTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, (Type Resource, Type Args)> Types = new(StringComparer.Ordinal)
    {
        ["alicloud:kms/key:Key"] = (typeof(Pulumi.AliCloud.Kms.Key), typeof(Pulumi.AliCloud.Kms.KeyArgs)),
        ["alicloud:kms/alias:Alias"] = (typeof(Pulumi.AliCloud.Kms.Alias), typeof(Pulumi.AliCloud.Kms.AliasArgs)),
        ["alicloud:ram/role:Role"] = (typeof(Pulumi.AliCloud.Ram.Role), typeof(Pulumi.AliCloud.Ram.RoleArgs)),
        ["alicloud:ram/rolePolicyAttachment:RolePolicyAttachment"] =
            (typeof(Pulumi.AliCloud.Ram.RolePolicyAttachment), typeof(Pulumi.AliCloud.Ram.RolePolicyAttachmentArgs)),
        ["alicloud:ecs/ecsDisk:EcsDisk"] = (typeof(Pulumi.AliCloud.Ecs.EcsDisk), typeof(Pulumi.AliCloud.Ecs.EcsDiskArgs)),
        ["alicloud:ecs/ecsDiskAttachment:EcsDiskAttachment"] =
            (typeof(Pulumi.AliCloud.Ecs.EcsDiskAttachment), typeof(Pulumi.AliCloud.Ecs.EcsDiskAttachmentArgs)),
    };

    /// <summary>Which arguments replace: written down here a second time, so that a slip in the facts shows.</summary>
    private static readonly HashSet<string> Replacing = new(StringComparer.Ordinal)
    {
        "Key.dkmsInstanceId", "Key.keySpec", "Key.keyUsage", "Key.origin", "Key.protectionLevel",
        "Alias.aliasName",
        "Role.roleName", "Role.name",
        "RolePolicyAttachment.policyName", "RolePolicyAttachment.policyType", "RolePolicyAttachment.roleName",
        "EcsDisk.encrypted", "EcsDisk.kmsKeyId", "EcsDisk.multiAttach", "EcsDisk.snapshotId", "EcsDisk.storageSetId",
        "EcsDisk.storageSetPartitionNumber", "EcsDisk.zoneId", "EcsDisk.availabilityZone",
        "EcsDiskAttachment.bootable", "EcsDiskAttachment.diskId", "EcsDiskAttachment.instanceId",
        "EcsDiskAttachment.keyPairName", "EcsDiskAttachment.password",
    };

    [Fact]
    public async Task EveryArgument_ChangedAlone_PlansWhatTheProviderWouldDo()
    {
        var count = 0;
        foreach (var (token, argument) in Arguments())
        {
            var (before, after) = Values(argument);
            var planned = await PlanAsync(token, argument, before, after);

            var name = $"{token.Split(':')[^1]}.{argument.GetProperty("name").GetString()}";
            var expected = Replacing.Contains(name) ? ResourceStatus.Replaced : ResourceStatus.Updated;
            Assert.True(expected == planned.Status, $"{name}: expected {expected}, planned {planned.Status} for {string.Join(", ", planned.Changes)}");
            Assert.Equal(argument.GetProperty("name").GetString(), Assert.Single(planned.Changes.Select(change => change.Property).Distinct(StringComparer.Ordinal)));
            count++;
        }
        output.WriteLine($"{count} arguments of {Types.Count} types");
        Assert.Equal(Types.Count, Arguments().Select(pair => pair.Token).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task EveryArgument_Unset_PlansNothingWhereTheServiceDecides()
    {
        var count = 0;
        foreach (var (token, argument) in Arguments().Where(pair => pair.Argument.GetProperty("use").GetString() == "OptionalComputed"))
        {
            var planned = await PlanAsync(token, argument, Values(argument).Before, null);

            Assert.True(planned.Status == ResourceStatus.Unchanged, $"{token} {argument}: {string.Join(", ", planned.Changes)}");
            count++;
        }
        output.WriteLine($"{count} arguments");
        Assert.True(count > 0);
    }

    [Theory]
    [InlineData("size", 40.0, 20.0, ResourceStatus.Replaced)]
    [InlineData("size", 40.0, 60.0, ResourceStatus.Updated)]
    [InlineData("category", "cloud_essd", "cloud_ssd", ResourceStatus.Replaced)]
    [InlineData("category", "cloud_ssd", "cloud_essd", ResourceStatus.Updated)]
    [InlineData("category", "cloud_efficiency", "cloud", ResourceStatus.Replaced)]
    [InlineData("performanceLevel", "PL1", "PL2", ResourceStatus.Updated)]
    [InlineData("performanceLevel", "PL1", "PL0", ResourceStatus.Replaced)]
    [InlineData("deleteAutoSnapshot", true, null, ResourceStatus.Updated)]
    [InlineData("description", "x", null, ResourceStatus.Updated)]
    [InlineData("description", "", null, ResourceStatus.Unchanged)]
    [InlineData("storageSetId", "x", null, ResourceStatus.Replaced)]
    public async Task Disk_ChangedSoOrSo_PlansWhatTheProviderWouldDo(string name, object? before, object? after, ResourceStatus expected)
    {
        var argument = Arguments().Single(pair => pair.Token.EndsWith(":EcsDisk", StringComparison.Ordinal)
            && pair.Argument.GetProperty("name").GetString() == name).Argument;

        var planned = await PlanAsync("alicloud:ecs/ecsDisk:EcsDisk", argument, before, after);

        Assert.Equal(expected, planned.Status);
    }

    [Fact]
    public async Task PerformanceLevel_OfCategoryWithoutLevels_MakesNoDifference()
    {
        var argument = Arguments().Single(pair => pair.Argument.GetProperty("name").GetString() == "performanceLevel").Argument;

        var planned = await PlanAsync("alicloud:ecs/ecsDisk:EcsDisk", argument, "PL1", "PL2", category: "cloud_ssd");

        Assert.Equal(ResourceStatus.Unchanged, planned.Status);
    }

    [Fact]
    public async Task PolicyDocument_WrittenDifferently_MakesNoDifference()
    {
        var argument = Arguments().Single(pair => pair.Argument.GetProperty("name").GetString() == "assumeRolePolicyDocument").Argument;

        var planned = await PlanAsync("alicloud:ram/role:Role", argument,
            """{"Version":"1","Statement":[]}""", """{ "Statement": [], "Version": "1" }""");

        Assert.Equal(ResourceStatus.Unchanged, planned.Status);
    }

    private static IEnumerable<(string Token, JsonElement Argument)> Arguments()
    {
        using var stream = typeof(LocalEngine).Assembly.GetManifestResourceStream("provider-facts.json")!;
        using var document = JsonDocument.Parse(stream);
        foreach (var resource in document.RootElement.GetProperty("resources").EnumerateArray())
            foreach (var argument in resource.GetProperty("arguments").EnumerateArray())
                if (argument.GetProperty("use").GetString() != "Computed")
                    yield return (resource.GetProperty("token").GetString()!, argument.Clone());
    }

    private static (object Before, object After) Values(JsonElement argument)
    {
        var name = argument.GetProperty("name").GetString();
        if (argument.TryGetProperty("oneOf", out var allowed))
        {
            // A default would make an unset value the same as the first.
            var values = allowed.EnumerateArray().Select(value => value.GetString()!).ToArray();
            if (name == "version") return ("0", "1");
            if (name == "category") return ("cloud_efficiency", "cloud_essd");
            return values.Length > 2 && name == "performanceLevel" ? ("PL1", "PL2") : (values[0], values[1]);
        }
        return argument.GetProperty("type").GetString() switch
        {
            "bool" => (false, true),
            "int" => argument.TryGetProperty("min", out var min) ? (min.GetDouble(), min.GetDouble() + 1) : (20.0, 40.0),
            "map(string)" => (new Dictionary<string, object?> { ["k"] = "a" }, new Dictionary<string, object?> { ["k"] = "b" }),
            "set(string)" => (new object?[] { "a" }, new object?[] { "b" }),
            _ when name is "policy" or "document" or "assumeRolePolicyDocument" => ("""{"Version":"1"}""", """{"Version":"2"}"""),
            _ => ("a", "b"),
        };
    }

    /// <summary>Plans against a state in which the argument has one value, with a program in which it has another.</summary>
    private static async Task<ResourceResult> PlanAsync(string token, JsonElement argument, object? before, object? after, string category = "cloud_essd")
    {
        using var project = new EngineFixture();
        var name = argument.GetProperty("name").GetString()!;
        var others = Arguments().Where(pair => pair.Token == token && pair.Argument.GetProperty("use").GetString() == "Required"
                && pair.Argument.GetProperty("name").GetString() != name)
            .ToDictionary(pair => pair.Argument.GetProperty("name").GetString()!, pair => (object?)Values(pair.Argument).Before);
        if (name == "performanceLevel") others["category"] = category;
        WriteState(project, token, new(others) { [name] = before });

        var result = await project.PreviewAsync(() => Declare(token, new(others) { [name] = after }));

        Assert.Equal([], result.Errors);
        return result.Named("r");
    }

    private static void WriteState(EngineFixture project, string token, Dictionary<string, object?> properties)
    {
        var facts = ProviderFacts.For(token);
        var (inputs, _) = InputCheck.Run(facts, properties);
        // The provider keeps a default in its state even where the program sets something that excludes it.
        var outputs = new Dictionary<string, object?>(inputs);
        foreach (var argument in facts.Arguments.Where(argument => argument.DefaultValue is not null))
            outputs.TryAdd(argument.Name, argument.DefaultValue);
        var resource = new ResourceState
        {
            Urn = EngineFixture.Urn(token, "r"),
            Type = token,
            Custom = true,
            Id = "id",
            Inputs = inputs,
            Outputs = outputs,
        };
        using var cipher = new StackCipher(new Passphrase(_ => null, ""), null, "");
        AtomicFile.Write(project.StateFile, stream => StateFile.Write(stream, new StackState(DateTimeOffset.UnixEpoch, null, [resource]), cipher));
    }

    private static void Declare(string token, Dictionary<string, object?> properties)
    {
        var (resource, argsType) = Types[token];
        var args = Activator.CreateInstance(argsType)!;
        foreach (var (name, value) in properties)
            if (value is not null) PropertyOf(argsType, name).SetValue(args, ToInput(PropertyOf(argsType, name).PropertyType, value));
        Activator.CreateInstance(resource, "r", args, null);
    }

    // The wire name stands on the property, or on the private field behind a list or a map.
    private static PropertyInfo PropertyOf(Type args, string wireName)
    {
        var member = args.GetMembers(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Single(member => member.GetCustomAttributesData().Any(data => data.AttributeType == typeof(InputAttribute)
                && (string?)data.ConstructorArguments[0].Value == wireName));
        return member as PropertyInfo ?? args.GetProperties()
            .Single(property => string.Equals(property.Name, member.Name.TrimStart('_'), StringComparison.OrdinalIgnoreCase));
    }

    private static object ToInput(Type input, object value) => value switch
    {
        Dictionary<string, object?> map => (InputMap<string>)map.ToDictionary(pair => pair.Key, pair => (string)pair.Value!),
        object?[] list => (InputList<string>)list.Cast<string>().ToArray(),
        double number => input == typeof(Input<int>) ? (Input<int>)(int)number : (Input<double>)number,
        bool flag => (Input<bool>)flag,
        _ => (Input<string>)(string)value,
    };
}
