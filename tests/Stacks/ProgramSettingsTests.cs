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
    [InlineData(
        "tags", """{"atrest:stack":"shop/dev"}""",
        "'atrest:tags' must have no key that starts with atrest:, which is kept for the mark atrest:stack; "
        + "got key 'atrest:stack'.")]
    [InlineData("tags", """{"a":"1\n2","acs:\nb":"1"}""", "'atrest:tags' must have no key that starts with aliyun or "
        + "acs:, which Alibaba Cloud keeps for itself; got key 'acs:\\nb'.")]
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
        "keys", """[{"name":"a","rotationDays":90}]""",
        "'atrest:keys[0].rotationDays' must be 365 without 'kmsInstanceId'; got 90. hint: a default key rotates")]
    [InlineData(
        "keys", """[{"name":"a","rotationDays":365,"automaticRotation":false}]""",
        "'atrest:keys[0].rotationDays' must be left out when 'automaticRotation' is false; got 365.")]
    [InlineData(
        "keys", """[{"name":"a","protectionLevel":"hsm"}]""",
        "'atrest:keys[0].protectionLevel' must be one of SOFTWARE, HSM; got hsm.")]
    [InlineData(
        "keys", """[{"name":"a","protectionLevel":"HSM","automaticRotation":true}]""",
        "'atrest:keys[0].automaticRotation' must be false for a hardware key; got true. hint: ")]
    [InlineData(
        "keys", """[{"name":"a","keySpec":"RSA_2048","automaticRotation":true}]""",
        "'atrest:keys[0].automaticRotation' must be false for an asymmetric key such as RSA_2048; got true. hint: ")]
    [InlineData(
        "keys", """[{"name":"a","kmsInstanceId":"kms-1"}]""",
        "'atrest:keys[0].kmsInstanceId' must start with 'kst-'; got kms-1.")]
    [InlineData(
        "keys", """[{"name":"a","keyUsage":"SIGN"}]""",
        "'atrest:keys[0].keyUsage' must be one of ENCRYPT/DECRYPT, SIGN/VERIFY; got SIGN.")]
    [InlineData(
        "keys", """[{"name":"a","keyUsage":"SIGN/VERIFY"}]""",
        "'atrest:keys[0].keyUsage' must be ENCRYPT/DECRYPT for a symmetric key such as Aliyun_AES_256; "
        + "got SIGN/VERIFY.")]
    [InlineData(
        "keys", """[{"name":"a","keySpec":"Aliyun_AES_128"}]""",
        "'atrest:keys[0].keySpec' must be another specification without 'kmsInstanceId'; got Aliyun_AES_128. hint: ")]
    [InlineData(
        "keys", """[{"name":"a","aliasName":"alias/x"},{"name":"b","aliasName":"alias/x"}]""",
        "'atrest:keys[1].aliasName' must be different from the aliases before it; got alias/x. hint: atrest:keys[0] "
        + "has it")]
    [InlineData(
        "keys", """[{"name":"a","aliasName":"alias/b"},{"name":"c"},{"name":"b"}]""",
        "'atrest:keys[2].aliasName' must be different from the aliases before it; got alias/b. hint: atrest:keys[0] "
        + "has it; without 'aliasName' the alias of a key is alias/ and its name")]
    [InlineData(
        "keys", """[{"name":"a","automaticRotation":"on"}]""",
        "'atrest:keys[0].automaticRotation' must be true or false; got on.")]
    [InlineData(
        "keys", """[{"name":"a"},{"name":"a"}]""",
        "'atrest:keys[1].name' must be different from the names before it; got a. hint: atrest:keys[0] has it")]
    [InlineData(
        "keys", """[{"name":"a","existing":"acs:kms:cn-beijing:1:key/key-1"}]""",
        "'atrest:keys[0].existing' must be a key in the region cn-hangzhou; got acs:kms:cn-beijing:1:key/key-1.")]
    [InlineData(
        "keys", """[{"name":"a","existing":"key-1","keySpec":"Aliyun_SM4"}]""",
        "'atrest:keys[0].existing' must stand with 'name' alone; got key-1.")]
    [InlineData(
        "disks", """[{"name":"1data","serviceKey":true,"sizeGiB":40,"zoneId":"cn-hangzhou-h"}]""",
        "'atrest:disks[0].name' must start with a letter and have only letters, digits, '.', ':', '_' and '-'; "
        + "got 1data.")]
    [InlineData(
        "disks", """[{"name":"d","serviceKey":true,"sizeGiB":40,"zoneId":"cn-hangzhou-h"}]""",
        "'atrest:disks[0].name' must have 2 to 128 characters; got d.")]
    [InlineData(
        "disks", """[{"name":"data","description":"x","serviceKey":true,"sizeGiB":40,"zoneId":"cn-hangzhou-h"}]""",
        "'atrest:disks[0].description' must have 2 to 256 characters; got x.")]
    [InlineData(
        "disks", """[{"name":"data","description":"https://x","serviceKey":true,"sizeGiB":40}]""",
        "'atrest:disks[0].description' must not start with http:// or https://; got https://x.")]
    [InlineData(
        "disks", """[{"name":"data","serviceKey":true,"snapshotId":"","zoneId":"cn-hangzhou-h"}]""",
        "'atrest:disks[0].sizeGiB' must be given for an empty disk; got nothing.")]
    [InlineData(
        "disks", """[{"name":"d","sizeGiB":40,"zoneId":"cn-hangzhou-h"}]""",
        "'atrest:disks[0].key' must be given; got nothing. hint: or set 'serviceKey: true'")]
    [InlineData(
        "disks", """[{"name":"d","key":"a","serviceKey":true,"sizeGiB":40,"zoneId":"cn-hangzhou-h"}]""",
        "'atrest:disks[0].key' must be left out when 'serviceKey' is true; got a.")]
    [InlineData(
        "disks", """[{"name":"d","key":"a","sizeGiB":40,"zoneId":"cn-hangzhou-h"}]""",
        "'atrest:disks[0].key' must be a name in atrest:keys; got a. hint: add it there")]
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
        "'atrest:disks[0].sizeGiB' must be between 20 and 65536 for cloud_essd at PL1; got 5.")]
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

    [Theory]
    [InlineData("""[{"name":1}]""", """{"name":"data","key":"1"}""", "keys[0].name")]
    [InlineData("orders", """{"name":"data","key":"orders"}""", "keys")]
    [InlineData("""["orders"]""", """{"name":"data","key":"orders"}""", "keys[0]")]
    [InlineData("""[{"name":"a","keySpec":"AES","automaticRotation":true}]""", """{"name":"data","key":"a"}""",
        "keys[0].keySpec")]
    [InlineData("""[{"name":"a","existing":"key 1","keySpec":"RSA_2048"}]""", """{"name":"data","key":"a"}""",
        "keys[0].existing,keys[0].existing")]
    [InlineData("""[{"name":"a b","existing":1}]""", """{"name":"data","key":"a b"}""", "keys[0].existing")]
    [InlineData("""[{"name":"a b","aliasName":1}]""", """{"name":"data","key":"a b"}""", "keys[0].aliasName")]
    [InlineData("""[{"name":"a","keySpec":"RSA_2048"},{"name":"a"}]""", """{"name":"data","key":"a"}""",
        "keys[1].name")]
    [InlineData("[]", """{"name":"data","key":1}""", "disks[0].key")]
    [InlineData("[]", """{"name":"data","serviceKey":"on"}""", "disks[0].serviceKey")]
    [InlineData("[]", """{"name":"data","serviceKey":true,"category":1,"performanceLevel":"PL9"}""",
        "disks[0].category,disks[0].performanceLevel")]
    [InlineData("[]", "\"data\"", "disks[0]")]
    public async Task Setting_Broken_LeadsToNoSecondErrorThatFollowsFromIt(string keys, string disk, string paths)
    {
        var sized = disk.Replace("}", ""","sizeGiB":40,"zoneId":"cn-hangzhou-h"}""", StringComparison.Ordinal);

        var text = await Failure(new()
        {
            ["alicloud:region"] = "cn-hangzhou",
            ["atrest:keys"] = keys,
            ["atrest:disks"] = $"[{sized}]",
        });

        Assert.Equal(paths.Split(','), Named(text));
    }

    [Fact]
    public async Task DiskKey_ThatNoKeyHas_IsRefusedWithTheNamesThereAre()
    {
        var text = await Failure(new()
        {
            ["alicloud:region"] = "cn-hangzhou",
            ["atrest:keys"] = """[{"name":"a"},{"name":"b"}]""",
            ["atrest:disks"] = """[{"name":"data","key":"c","sizeGiB":40,"zoneId":"cn-hangzhou-h"}]""",
        });

        Assert.EndsWith("must be a name in atrest:keys; got c. hint: there are a, b", text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8192, false)]
    [InlineData(8193, true)]
    public async Task KeyDescription_AtItsLimit_IsRefusedBeyondIt(int length, bool isRefused)
    {
        var keys = $$"""[{"name":"a","description":"{{new string('x', length)}}"}]""";
        Dictionary<string, string> configuration = new()
        {
            ["alicloud:region"] = "cn-hangzhou",
            ["atrest:keys"] = keys,
        };

        var failure = await Record.ExceptionAsync(() => Load(configuration));

        Assert.Equal(isRefused, failure is not null);
        if (isRefused)
        {
            Assert.Contains(
                "Config 'atrest:keys[0].description' must have 0 to 8192 characters; got xxx",
                ProgramRun.Text(failure!), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(20, true, true, "at most 19 tags; got 20 tags. hint: the mark atrest:stack is one more")]
    [InlineData(19, true, true, null)]
    [InlineData(20, false, true, null)]
    [InlineData(20, true, false, null)]
    [InlineData(21, false, false, "at most 20 tags; got 21 tags.")]
    public async Task Tags_AtTheirLimit_LeaveRoomForTheMarkOfARoleThatIsManagedAndUsed(
        int count, bool isManaged, bool isUsed, string? message)
    {
        var tags = string.Join(',', Enumerable.Range(0, count).Select(index => $"\"t{index}\":\"v\""));
        var key = isUsed ? "\"key\":\"a\"" : "\"serviceKey\":true";
        Dictionary<string, string> configuration = new()
        {
            ["alicloud:region"] = "cn-hangzhou",
            ["atrest:keys"] = """[{"name":"a"}]""",
            ["atrest:disks"] = $$"""[{"name":"data",{{key}},"sizeGiB":40,"zoneId":"cn-hangzhou-h"}]""",
            ["atrest:manageEncryptionRole"] = isManaged ? "true" : "false",
            ["atrest:tags"] = $"{{{tags}}}",
        };

        var failure = await Record.ExceptionAsync(() => Load(configuration));

        if (message is null) Assert.Null(failure);
        else Assert.Contains($"'atrest:tags' must have {message}", ProgramRun.Text(failure!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tags_SeveralBreakingRules_AreAllNamed()
    {
        var text = await Failure(new()
        {
            ["alicloud:region"] = "cn-hangzhou",
            ["atrest:tags"] = $$"""{"acs:a":"1","owner":"{{new string('x', 129)}}"}""",
        });

        Assert.Contains("got key 'acs:a'.", text, StringComparison.Ordinal);
        Assert.Contains(
            $"'atrest:tags' must have values of at most 128 characters; got {new string('x', 40)}... (129 characters) "
            + "for key 'owner'.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n", "\\n")]
    [InlineData("\r\n", "\\r\\n")]
    [InlineData("\u001b[31m", "\\u001b[31m")]
    [InlineData("\u2028", "\\u2028")]
    public async Task Value_WithALineBreak_IsShownEscapedOnOneLine(string raw, string shown)
    {
        var text = await Failure(new()
        {
            ["alicloud:region"] = "cn-hangzhou",
            ["atrest:zoneId"] = $"a{raw}b",
        });

        Assert.Contains($"got a{shown}b.", text, StringComparison.Ordinal);
        Assert.DoesNotContain(raw, text, StringComparison.Ordinal);
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
                [{"name":"data","key":"a","category":"cloud_essd","performanceLevel":"PL2","sizeGiB":500,
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
            Name = "data",
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

    /// <summary>The settings a message names, without their namespace, one for each of its lines.</summary>
    private static IEnumerable<string> Named(string text) =>
        text.Split('\n').Select(line => line.Split('\'')[1].Replace("atrest:", "", StringComparison.Ordinal));

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
