using Infra.Policies.Readers;
using Infra.Policies.Resources;
using Infra.Policies.Values;
using Infra.Tests.Policies.Testing;
using static Infra.Tests.Policies.Testing.Documents;

namespace Infra.Tests.Policies.Readers.Terraform;

/// <summary>What is read of a plan of Terraform: the same resources as a Pulumi program would have.</summary>
public sealed class TerraformPlanTests
{
    [Fact]
    public void Disk_InAPlan_IsReadUnderPulumisNames()
    {
        var input = Read(Plan(DiskChange("data", """["create"]""", """{"disk_name":"d","encrypted":true,"kms_key_id":"key-x","tags":null}""")));

        var disk = Assert.Single(input.Resources);
        Assert.Equal(InputKind.TerraformPlan, input.Kind);
        Assert.Equal((DiskRule.Disk, "data", "alicloud_ecs_disk.data"), (disk.Type, disk.Name, disk.Urn));
        Assert.Equal(Change.Create, disk.Change);
        Assert.Equal(PropertyValue.Of(true), disk.Inputs["encrypted"]);
        Assert.Equal(PropertyValue.Of("key-x"), disk.Inputs["kmsKeyId"]);
    }

    [Theory]
    [InlineData("""["no-op"]""", Change.Same)]
    [InlineData("""["update"]""", Change.Update)]
    [InlineData("""["delete","create"]""", Change.Replace)]
    [InlineData("""["create","delete"]""", Change.Replace)]
    public void Change_ThatLeavesAResource_IsRead(string actions, Change change)
    {
        var input = Read(Plan(DiskChange("data", actions, """{"encrypted":true}""", before: """{"encrypted":false}""")));

        var disk = Assert.Single(input.Resources);
        Assert.Equal(change, disk.Change);
        Assert.Equal(PropertyValue.Of(false), disk.OldInputs["encrypted"]);
    }

    [Theory]
    [InlineData("""["delete"]""", "managed")]
    [InlineData("""["forget"]""", "managed")]
    [InlineData("""["read"]""", "data")]
    [InlineData("""["no-op"]""", "data")]
    public void Change_ThatLeavesNothingToJudge_IsLeftOut(string actions, string mode)
    {
        var input = Read(Plan(DiskChange("data", actions, "null", mode: mode)));

        Assert.Empty(input.Resources);
        Assert.Equal(1, input.LeftOut);
    }

    [Fact]
    public void Type_ThatNoRuleJudges_KeepsItsName()
    {
        var input = Read(Plan("""{"address":"aws_vpc.v","mode":"managed","type":"aws_vpc","name":"v","change":{"actions":["create"],"after":{}}}"""));

        Assert.Equal("aws_vpc", Assert.Single(input.Resources).Type);
    }

    [Fact]
    public void Instance_OfManyOrInAModule_IsCalledByItsAddress()
    {
        var input = Read(Plan("""
            {"address":"module.app[\"a.b]\"].alicloud_ecs_disk.data[1]","module_address":"module.app[\"a.b]\"]","mode":"managed",
            "type":"alicloud_ecs_disk","name":"data","index":1,"change":{"actions":["create"],"after":{}}}
            """));

        Assert.Equal(("data[1]", """module.app["a.b]"].alicloud_ecs_disk.data[1]"""), (input.Resources[0].Name, input.Resources[0].Urn));
    }

    [Fact]
    public void Value_KnownAfterDeployment_IsUnknown()
    {
        var input = Read(Plan(DiskChange("data", """["create"]""", """{"encrypted":true}""", unknown: """{"id":true,"kms_key_id":true,"tags":{}}""")));

        Assert.Equal(PropertyValue.Unknown, input.Resources[0].Inputs["kmsKeyId"]);
        Assert.True(input.Resources[0].Inputs["tags"]["x"].IsNull);
    }

    [Fact]
    public void Value_ThatTheProviderFillsIn_IsNotSetWhereTheAuthorLeftItOut()
    {
        var change = DiskChange("data", """["create"]""", """{"size":20}""", unknown: """{"encrypted":true,"kms_key_id":true}""");
        const string Configuration = """{"root_module":{"resources":[{"address":"alicloud_ecs_disk.data","expressions":{"size":{"constant_value":20},"kms_key_id":{"references":["alicloud_kms_key.disks.id","alicloud_kms_key.disks"]}}}]}}""";

        var inputs = Read(Plan(Configuration, change)).Resources[0].Inputs;

        Assert.True(inputs["encrypted"].IsNull);
        Assert.True(inputs["kmsKeyId"].IsUnknown);
    }

    [Fact]
    public void Value_OfABlockThatTheAuthorLeftOut_IsNotSetEither()
    {
        var change = Of("alicloud_ecs_launch_template", "t", """["create"]""", """{"system_disk":[{"size":40}]}""", unknown: """{"system_disk":[{"encrypted":true}]}""");
        const string Configuration = """{"root_module":{"resources":[{"address":"alicloud_ecs_launch_template.t","expressions":{"system_disk":[{"size":{"constant_value":40}}]}}]}}""";

        Assert.True(Read(Plan(Configuration, change)).Resources[0].Inputs["systemDisk"]["encrypted"].IsNull);
        Assert.True(Read(Plan(change)).Resources[0].Inputs["systemDisk"]["encrypted"].IsUnknown);
    }

    [Fact]
    public void Blocks_MadeByARule_StayUnknown()
    {
        var change = Of("alicloud_instance", "i", """["create"]""", "{}", unknown: """{"data_disks":true}""");
        const string Configuration = """{"root_module":{"resources":[{"address":"alicloud_instance.i","expressions":{}}]}}""";

        Assert.True(Read(Plan(Configuration, change)).Resources[0].Inputs["dataDisks"].IsUnknown);
    }

    [Fact]
    public void Block_NamedInTheSingular_IsNamedAsPulumiDoes()
    {
        var change = Of("alicloud_ess_scaling_configuration", "c", """["create"]""",
            """{"data_disk":[{"encrypted":true},{"encrypted":false,"kms_key_id":"key-x"}]}""");

        var disks = Read(Plan(change)).Resources[0].Inputs["dataDisks"];

        Assert.Equal([true, false], disks.Items.Select(disk => disk["encrypted"].Is("true")));
        Assert.Equal("key-x", disks.Items[1]["kmsKeyId"].Text);
    }

    [Fact]
    public void Value_ThatIsSensitive_IsJudgedAndNeverShown()
    {
        var change = DiskChange("data", """["create"]""", """{"kms_key_id":"key-x"}""", sensitive: """{"kms_key_id":true}""");

        var key = Read(Plan(change)).Resources[0].Inputs["kmsKeyId"];

        Assert.Equal("key-x", key.Text);
        Assert.Equal(PropertyValue.SecretText, key.ToString());
    }

    [Fact]
    public void Reference_ToAKey_IsADependencyOnEachOfItsInstances()
    {
        var (key, disk) = (Module("alicloud_kms_key", "k[0]"), Module("alicloud_ecs_disk", "d"));
        const string Configuration = """
            {"root_module":{"module_calls":{"app":{"module":{"resources":[
            {"address":"alicloud_ecs_disk.d","expressions":{"kms_key_id":{"references":["alicloud_kms_key.k[0].id","alicloud_kms_key.k[0]","alicloud_kms_key.k"]}}}]}}}}}
            """;

        var input = Read(Plan(Configuration, key, disk));

        Assert.Equal(["""module.app["x"].alicloud_kms_key.k[0]"""], input.Resources[1].MadeFrom("kmsKeyId"));

        static string Module(string type, string name) =>
            $$$$"""{"address":"module.app[\"x\"].{{{{type}}}}.{{{{name}}}}","mode":"managed","type":"{{{{type}}}}","name":"{{{{name[..1]}}}}","change":{"actions":["create"],"after":{}}}""";
    }

    [Fact]
    public void State_OfTerraform_IsReadThroughItsModules()
    {
        var input = Read("""
            {"format_version":"1.0","terraform_version":"1.9.0","values":{"root_module":{
            "resources":[{"address":"alicloud_ecs_disk.a","mode":"managed","type":"alicloud_ecs_disk","name":"a","values":{"id":"d-1","encrypted":false},"sensitive_values":{}},
            {"address":"data.alicloud_zones.z","mode":"data","type":"alicloud_zones","name":"z","values":{}}],
            "child_modules":[{"address":"module.m","child_modules":[{"resources":[{"address":"module.m.module.n.alicloud_disk.b","mode":"managed","type":"alicloud_disk","name":"b","values":{"encrypted":true}}]}]}]}}}
            """);

        Assert.Equal(InputKind.TerraformState, input.Kind);
        Assert.Equal(["alicloud_ecs_disk.a", "module.m.module.n.alicloud_disk.b"], input.Resources.Select(resource => resource.Urn));
        Assert.Equal("d-1", input.Resources[0].Id);
        Assert.Equal(Change.None, input.Resources[0].Change);
        Assert.Equal(1, input.LeftOut);
    }

    [Theory]
    [InlineData("""{"resource_changes":[]}""", "'format_version' is missing")]
    [InlineData("""{"format_version":"2.0","resource_changes":[]}""", "'format_version' is not known; 0.x and 1.x are")]
    [InlineData("""{"format_version":"1.2","resource_changes":{}}""", "'resource_changes' must be a list")]
    [InlineData("""{"format_version":"1.2","resource_changes":[7]}""", "a resource must be an object")]
    [InlineData("""{"format_version":"1.2","resource_changes":[{"mode":"managed","change":{"actions":["twist"]}}]}""", "a change has actions that are not known")]
    [InlineData("""{"format_version":"1.2","resource_changes":[{"mode":"managed","change":{"actions":["create"]}}]}""", "the resource on line 1 has no 'type'")]
    public void Plan_ThatIsDamaged_IsRefused(string json, string message)
    {
        Assert.Equal(message, Assert.Throws<InputException>(() => Read(json)).Message);
    }

    [Fact]
    public void Plan_WithoutChanges_IsRead()
    {
        Assert.Empty(Read("""{"format_version":"1.2","planned_values":{"root_module":{}}}""").Resources);
    }

    private static string Plan(params string[] parts)
    {
        var configuration = parts[0].StartsWith("{\"root_module\"", StringComparison.Ordinal) ? parts[0] : null;
        var changes = string.Join(",\n", configuration is null ? parts : parts[1..]);
        return $$$$"""{"format_version":"1.2","planned_values":{},"resource_changes":[{{{{changes}}}}],"configuration":{{{{configuration ?? "{}"}}}}}""";
    }

    private static string DiskChange(string name, string actions, string after, string unknown = "{}", string sensitive = "{}",
        string before = "null", string mode = "managed") =>
        Of("alicloud_ecs_disk", name, actions, after, unknown, sensitive, before, mode);

    private static string Of(string type, string name, string actions, string after, string unknown = "{}", string sensitive = "{}",
        string before = "null", string mode = "managed") =>
        $$$$"""{"address":"{{{{type}}}}.{{{{name}}}}","mode":"{{{{mode}}}}","type":"{{{{type}}}}","name":"{{{{name}}}}","change":{"actions":{{{{actions}}}},"before":{{{{before}}}},"after":{{{{after}}}},"after_unknown":{{{{unknown}}}},"after_sensitive":{{{{sensitive}}}}}}""";
}
