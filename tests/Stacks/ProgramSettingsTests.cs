using Infra.Stacks;
using Infra.Stacks.Settings;
using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Stacks;

[Collection("Deployments")]
public sealed class ProgramSettingsTests
{
    private const string Disk = """{"name":"data","serviceKey":true,"sizeGiB":40,"zoneId":"cn-hangzhou-h"}""";

    [Theory]
    [InlineData(
        "deletable", "yes",
        "'atrest:deletable' must be true or false; got yes. hint: pulumi config set atrest:deletable false")]
    [InlineData("manageEncryptionRole", "0", "'atrest:manageEncryptionRole' must be true or false; got 0.")]
    [InlineData(
        "deletionWindowDays", "long",
        "'atrest:deletionWindowDays' must be a whole number; got long. hint: pulumi config set "
        + "atrest:deletionWindowDays 366")]
    [InlineData("deletionWindowDays", "6", "'atrest:deletionWindowDays' must be between 7 and 366; got 6.")]
    [InlineData(
        "zoneId", "cn-beijing-h", "'atrest:zoneId' must be a zone of the region cn-hangzhou; got cn-beijing-h.")]
    [InlineData("tags", "[]", "'atrest:tags' must be an object; got [].")]
    [InlineData("tags", "{", "'atrest:tags' must be an object; got {.")]
    [InlineData("tags", """{"a":1}""", "'atrest:tags.a' must be a text; got 1. hint: put the value in quotes")]
    [InlineData("tags", """{"acs:a":"1"}""", "'atrest:tags' must have no key that starts with aliyun or acs:")]
    [InlineData("keys", "orders", "'atrest:keys' must be a list of objects; got orders.")]
    [InlineData("keys", """["orders"]""", "'atrest:keys[0]' must be an object; got orders.")]
    [InlineData("keys", "[{}]", "'atrest:keys[0].name' must be given; got nothing.")]
    [InlineData("keys", """[{"name":1}]""", "'atrest:keys[0].name' must be a text; got 1.")]
    [InlineData(
        "keys", """[{"name":"a","spec":"AES"}]""",
        "'atrest:keys[0].spec' must not be there: the properties are name, existing, aliasName,")]
    [InlineData(
        "keys", """[{"name":"a","keySpec":"AES"}]""", "'atrest:keys[0].keySpec' must be one of Aliyun_AES_256, ")]
    [InlineData(
        "keys", """[{"name":"a","aliasName":"a"}]""",
        "'atrest:keys[0].aliasName' must start with 'alias/'; got a. hint: write alias/a")]
    [InlineData("keys", """[{"name":"a b"}]""", "'atrest:keys[0].name' must have only letters")]
    [InlineData(
        "keys", """[{"name":"a","rotationDays":"1"}]""",
        "'atrest:keys[0].rotationDays' must be a whole number; got 1.")]
    [InlineData(
        "keys", """[{"name":"a","rotationDays":6}]""",
        "'atrest:keys[0].rotationDays' must be between 7 and 365; got 6.")]
    [InlineData(
        "keys", """[{"name":"a","automaticRotation":"on"}]""",
        "'atrest:keys[0].automaticRotation' must be true or false; got on.")]
    [InlineData(
        "keys", """[{"name":"a"},{"name":"a"}]""",
        "'atrest:keys[1].name' must be different from the names before it; got a.")]
    [InlineData(
        "keys", """[{"name":"a","existing":"acs:kms:cn-beijing:1:key/key-1"}]""",
        "'atrest:keys[0].existing' must be a key in the region cn-hangzhou; got acs:kms:cn-beijing:1:key/key-1.")]
    [InlineData(
        "keys", """[{"name":"a","existing":"key-1","keySpec":"Aliyun_SM4"}]""",
        "'atrest:keys[0].existing' must stand with 'name' alone; got key-1.")]
    [InlineData(
        "disks", """[{"name":"d","sizeGiB":40,"zoneId":"cn-hangzhou-h"}]""",
        "'atrest:disks[0].key' must be given; got nothing. hint: or set 'serviceKey: true'")]
    [InlineData(
        "disks", """[{"name":"d","key":"a","serviceKey":true,"sizeGiB":40,"zoneId":"cn-hangzhou-h"}]""",
        "'atrest:disks[0].key' must be left out when 'serviceKey' is true; got a.")]
    [InlineData(
        "disks", """[{"name":"d","key":"a","sizeGiB":40,"zoneId":"cn-hangzhou-h"}]""",
        "'atrest:disks[0].key' must be the name of a key in atrest:keys; got a. hint: add the key there")]
    [InlineData(
        "disks", """[{"name":"d","serviceKey":true,"sizeGiB":40}]""",
        "'atrest:disks[0].zoneId' must be given; got nothing. hint: or set a zone for all disks with atrest:zoneId")]
    [InlineData(
        "disks", """[{"name":"d","serviceKey":true,"sizeGiB":40,"zoneId":"cn-beijing-h"}]""",
        "'atrest:disks[0].zoneId' must be a zone of the region cn-hangzhou; got cn-beijing-h.")]
    [InlineData(
        "disks", """[{"name":"d","serviceKey":true,"zoneId":"cn-hangzhou-h"}]""",
        "'atrest:disks[0].sizeGiB' must be given for an empty disk; got nothing.")]
    [InlineData(
        "disks", """[{"name":"d","serviceKey":true,"sizeGiB":5,"zoneId":"cn-hangzhou-h"}]""",
        "'atrest:disks[0].sizeGiB' must be between 20 and 32768 for cloud_essd at PL1; got 5.")]
    [InlineData(
        "disks", """[{"name":"d","serviceKey":true,"sizeGiB":40,"category":"floppy","zoneId":"cn-hangzhou-h"}]""",
        "'atrest:disks[0].category' must be one of cloud_essd, ")]
    [InlineData(
        "disks", """[{"name":"d","serviceKey":true,"category":"cloud","snapshotId":"s-1","zoneId":"cn-hangzhou-h"}]""",
        "'atrest:disks[0].category' must be one of cloud_essd, cloud_auto, cloud_essd_entry with 'snapshotId'; "
        + "got cloud.")]
    [InlineData(
        "disks",
        """[{"name":"d","serviceKey":true,"sizeGiB":40,"category":"cloud_auto","performanceLevel":"PL1"}]""",
        "'atrest:disks[0].performanceLevel' must be left out with the category cloud_auto")]
    [InlineData(
        "disks", $"[{Disk},{Disk}]", "'atrest:disks[1].name' must be different from the names before it; got data.")]
    public async Task Setting_BreakingARule_IsRefusedByName(string key, string value, string message)
    {
        var text = await Failure(new() { ["alicloud:region"] = "cn-hangzhou", [$"atrest:{key}"] = value });

        Assert.Contains($"Config {message}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Region_Missing_IsRefused()
    {
        var text = await Failure([]);

        Assert.Contains(
            "Config 'alicloud:region' must be set; got nothing. hint: pulumi config set alicloud:region cn-hangzhou",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DiskKey_Asymmetric_IsRefusedWithAWayOut()
    {
        var text = await Failure(new()
        {
            ["alicloud:region"] = "cn-hangzhou",
            ["atrest:keys"] = """[{"name":"ok"},{"name":"signing","keySpec":"RSA_2048"}]""",
            ["atrest:disks"] = """[{"name":"d","key":"signing","sizeGiB":40,"zoneId":"cn-hangzhou-h"}]""",
        });

        Assert.Contains(
            "Config 'atrest:disks[0].key' must be a symmetric key; this one is RSA_2048, and ECS cannot encrypt disks "
            + "with it; got signing. hint: set atrest:keys[1].keySpec to Aliyun_AES_256, or name another key",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_SeveralBreakingRules_AreRefusedTogether()
    {
        var text = await Failure(new()
        {
            ["atrest:deletable"] = "yes",
            ["atrest:keys"] = "[{}]",
            ["atrest:disks"] = """[{"name":"d"}]""",
        });

        Assert.Contains("'alicloud:region'", text, StringComparison.Ordinal);
        Assert.Contains("'atrest:deletable'", text, StringComparison.Ordinal);
        Assert.Contains("'atrest:keys[0].name'", text, StringComparison.Ordinal);
        Assert.Contains("'atrest:disks[0].key'", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tags", """{"owner":"hunter2"}""")]
    [InlineData("zoneId", "hunter2")]
    [InlineData("keys", """[{"name":"hunter2"}]""")]
    public async Task Setting_Encrypted_IsRefusedUnseen(string key, string value)
    {
        Dictionary<string, string> configuration = new()
        {
            ["alicloud:region"] = "cn-hangzhou",
            [$"atrest:{key}"] = value,
        };

        var text = await Failure(configuration, $"atrest:{key}");

        Assert.Contains(
            $"Config 'atrest:{key}' must not be secret, because it ends up in names, tags and messages; got [secret].",
            text, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_OfEverySetting_ReadsIt()
    {
        var settings = await Load(new()
        {
            ["alicloud:region"] = "cn-hangzhou",
            ["atrest:keys"] = """
                [{"name":"a","aliasName":"alias/x","keySpec":"Aliyun_SM4","keyUsage":"ENCRYPT/DECRYPT",
                  "protectionLevel":"SOFTWARE","kmsInstanceId":"kst-1","automaticRotation":true,"rotationDays":30,
                  "description":"d"},
                 {"name":"b","existing":"alias/y"}]
                """,
            ["atrest:disks"] = """
                [{"name":"d","key":"a","category":"cloud_essd","performanceLevel":"PL2","sizeGiB":500,
                  "zoneId":"cn-hangzhou-i","snapshotId":"s-1","instanceId":"i-1","description":"dd"}]
                """,
            ["atrest:zoneId"] = "cn-hangzhou-h",
            ["atrest:resourceGroupId"] = "rg-1",
            ["atrest:tags"] = """{"b":"2","a":"1"}""",
            ["atrest:deletionWindowDays"] = "30",
            ["atrest:manageEncryptionRole"] = "false",
            ["atrest:deletable"] = "true",
        });

        var key = new KeySettings
        {
            Name = "a",
            AliasName = "alias/x",
            KeySpec = "Aliyun_SM4",
            KeyUsage = "ENCRYPT/DECRYPT",
            RotationDays = 30,
            ProtectionLevel = "SOFTWARE",
            KmsInstanceId = "kst-1",
            AutomaticRotation = true,
            Description = "d",
        };
        var disk = new DiskSettings
        {
            Name = "d",
            Key = "a",
            Category = "cloud_essd",
            PerformanceLevel = "PL2",
            SizeGiB = 500,
            ZoneId = "cn-hangzhou-i",
            SnapshotId = "s-1",
            InstanceId = "i-1",
            Description = "dd",
        };
        Assert.Equal([key, new() { Name = "b", Existing = "alias/y" }], settings.Keys.ToArray());
        Assert.Equal([disk], settings.Disks.ToArray());
        Assert.Equal("cn-hangzhou", settings.Region);
        Assert.Equal("cn-hangzhou-h", settings.ZoneId);
        Assert.Equal("rg-1", settings.ResourceGroupId);
        Assert.Equal(30, settings.DeletionWindowDays);
        Assert.Equal(["a=1", "b=2"], settings.Tags.Select(tag => $"{tag.Key}={tag.Value}"));
        Assert.True(settings.Deletable);
        Assert.False(settings.ManageEncryptionRole);
    }

    [Fact]
    public async Task Load_OfARegionAlone_HasTheDefaults()
    {
        var settings = await Load(new() { ["alicloud:region"] = "cn-hangzhou" });

        Assert.Empty(settings.Keys);
        Assert.Empty(settings.Disks);
        Assert.Empty(settings.Tags);
        Assert.Equal(366, settings.DeletionWindowDays);
        Assert.True(settings.ManageEncryptionRole);
        Assert.False(settings.Deletable);
    }

    private static async Task<ProgramSettings> Load(Dictionary<string, string> configuration)
    {
        ProgramSettings? settings = null;
        await ProgramRun.Of(
            options => new EmptyStack(() => settings = ProgramSettings.Load(new Config()), options),
            null, isPreview: false, configuration);
        return settings!;
    }

    private static async Task<string> Failure(Dictionary<string, string> configuration, params string[] secretKeys)
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => ProgramRun.Of(
            options => new EnvironmentStack(ProgramSettings.Load(new Config()), options),
            null, isPreview: true, configuration, secretKeys: secretKeys));
        return ProgramRun.Text(failure);
    }

    private sealed class EmptyStack : Stack
    {
        public EmptyStack(Action program, StackOptions options)
            : base(options) => program();
    }
}
