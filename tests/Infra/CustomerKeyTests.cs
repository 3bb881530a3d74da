using Infra.Keys;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Tests.Components;

[Collection("Deployments")]
public sealed class CustomerKeyTests
{
    private const string KeyType = "alicloud:kms/key:Key";
    private const string AliasType = "alicloud:kms/alias:Alias";

    private static readonly string s_tooLong = new('a', 8192);

    public static TheoryData<string, CustomerKeyArgs> Refused => new()
    {
        {
            "'aliasName' must start with 'alias/'; got orders. hint: write alias/orders",
            new() { AliasName = "orders" }
        },
        { "'aliasName' must not start with 'alias/acs'", new() { AliasName = "alias/acs/ecs" } },
        { "'aliasName' must have 1 to 255 characters after 'alias/'", new() { AliasName = "alias/" } },
        {
            "'aliasName' must have 1 to 255 characters after 'alias/'",
            new() { AliasName = $"alias/{new string('a', 256)}" }
        },
        {
            "'aliasName' must have only letters, digits, '/', '_' and '-' after 'alias/'; got alias/a b.",
            new() { AliasName = "alias/a b" }
        },
        { "'aliasName' must be left out when 'hasAlias' is false", new() { AliasName = "alias/a", HasAlias = false } },
        { "'keySpec' must be one of Aliyun_AES_256, ", new() { KeySpec = "AES" } },
        { "'keyUsage' must be one of ENCRYPT/DECRYPT, SIGN/VERIFY; got SIGN.", new() { KeyUsage = "SIGN" } },
        {
            "'keyUsage' must be ENCRYPT/DECRYPT for a symmetric key such as Aliyun_SM4; got SIGN/VERIFY.",
            new() { KeySpec = "Aliyun_SM4", KeyUsage = "SIGN/VERIFY" }
        },
        {
            "'keyUsage' must be SIGN/VERIFY for EC_P256, which cannot encrypt",
            new() { KeySpec = "EC_P256", KeyUsage = "ENCRYPT/DECRYPT" }
        },
        { "'protectionLevel' must be one of SOFTWARE, HSM; got TPM.", new() { ProtectionLevel = "TPM" } },
        { "'origin' must be one of Aliyun_KMS, EXTERNAL; got aliyun_kms.", new() { Origin = "aliyun_kms" } },
        { "'kmsInstanceId' must start with 'kst-'; got key-1.", new() { KmsInstanceId = "key-1" } },
        {
            "'keySpec' must be another specification without 'kmsInstanceId'; got Aliyun_AES_128.",
            new() { KeySpec = "Aliyun_AES_128" }
        },
        {
            "'automaticRotation' must be false for an asymmetric key such as RSA_2048; got true.",
            new() { KeySpec = "RSA_2048", AutomaticRotation = true }
        },
        {
            "'automaticRotation' must be false for a key whose material is imported",
            new() { Origin = "EXTERNAL", AutomaticRotation = true }
        },
        {
            "'automaticRotation' must be false for a hardware key",
            new() { ProtectionLevel = "HSM", AutomaticRotation = true }
        },
        { "'rotationDays' must be between 7 and 365; got 6.", new() { RotationDays = 6, KmsInstanceId = "kst-1" } },
        { "'rotationDays' must be between 7 and 365; got 366.", new() { RotationDays = 366, KmsInstanceId = "kst-1" } },
        { "'rotationDays' must be 365 without 'kmsInstanceId'; got 90.", new() { RotationDays = 90 } },
        {
            "'rotationDays' must be left out when 'automaticRotation' is false",
            new() { RotationDays = 365, AutomaticRotation = false }
        },
        { "'deletionWindowDays' must be between 7 and 366; got 6.", new() { DeletionWindowDays = 6 } },
        { "'deletionWindowDays' must be between 7 and 366; got 367.", new() { DeletionWindowDays = 367 } },
        {
            "'deletionProtection' must be false when 'deletable' is true; got true.",
            new() { DeletionProtection = true, Deletable = true }
        },
        {
            "'deletionProtectionDescription' must be left out when the key has no deletion protection",
            new() { DeletionProtection = false, DeletionProtectionDescription = "why" }
        },
        {
            "'policy' must be left out without 'kmsInstanceId'; got a policy. hint: a default key takes no key "
            + "policy",
            new() { Policy = "{}" }
        },
        { "'policy' must be a JSON object; got [].", new() { Policy = "[]", KmsInstanceId = "kst-1" } },
        { "'policy' must be a JSON object; got {.", new() { Policy = "{", KmsInstanceId = "kst-1" } },
        {
            "'policy' must have at most 32768 bytes; got 32769 bytes.",
            new() { Policy = new string(' ', 32769), KmsInstanceId = "kst-1" }
        },
        { "'description' must have 0 to 8192 characters", new() { Description = new string('a', 8193) } },
        { "'tags' must have no key that starts with aliyun or acs:", new() { Tags = { ["acs:rm"] = "1" } } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Argument_BreakingARule_IsRefusedByName(string message, CustomerKeyArgs args)
    {
        var text = await ProgramRun.Failure(() => _ = new CustomerKey("orders", args));

        Assert.Contains($"CustomerKey 'orders': {message}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arguments_SeveralBreakingRules_AreRefusedTogether()
    {
        var text = await ProgramRun.Failure(() =>
            _ = new CustomerKey("orders", new() { AliasName = "orders", KeySpec = "AES", DeletionWindowDays = 1 }));

        Assert.Contains("'aliasName' must", text, StringComparison.Ordinal);
        Assert.Contains("'keySpec' must", text, StringComparison.Ordinal);
        Assert.Contains("'deletionWindowDays' must", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alias_FromAResourceThatBreaksARule_IsRefusedWhenItIsKnown()
    {
        var text = await ProgramRun.Failure(() =>
        {
            var first = new CustomerKey("first", new());
            _ = new CustomerKey("second", new() { AliasName = first.KeyId });
        });

        Assert.Contains(
            "CustomerKey 'second': 'aliasName' must start with 'alias/'; got first-key-id.",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeletionWindow_KnownOnlyLaterAndTooShort_IsRefusedWhenItIsKnown()
    {
        var days = new TaskCompletionSource<int>();

        var text = await ProgramRun.Failure(() =>
        {
            _ = new CustomerKey("orders", new() { DeletionWindowDays = Output.Create(days.Task) });
            days.SetResult(6);
        });

        Assert.Contains(
            "CustomerKey 'orders': 'deletionWindowDays' must be between 7 and 366; got 6.",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeletionWindow_KnownOnlyLater_ReachesTheKey()
    {
        var days = new TaskCompletionSource<int>();

        var run = await ProgramRun.Of(() =>
        {
            _ = new CustomerKey("orders", new() { DeletionWindowDays = Output.Create(days.Task) });
            days.SetResult(30);
        });

        Assert.Equal("30", run.Only(KeyType)["pendingWindowInDays"]);
    }

    [Fact]
    public async Task Description_KnownOnlyLaterSecretAndTooLong_IsNotShown()
    {
        var description = new TaskCompletionSource<string>();

        var text = await ProgramRun.Failure(() =>
        {
            _ = new CustomerKey("orders", new() { Description = Output.CreateSecret(description.Task) });
            description.SetResult($"hunter2{new string('a', 8192)}");
        });

        Assert.Contains("'description' must have 0 to 8192 characters; got [secret].", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alias_UnknownInAPreview_PassesUnchecked()
    {
        var run = await ProgramRun.Of(() =>
        {
            var first = new CustomerKey("first", new());
            _ = new CustomerKey("second", new() { AliasName = first.KeyId });
        }, isPreview: true);

        Assert.Null(run.Resources.Single(resource => resource.Name == "second-alias")["aliasName"]);
    }

    [Fact]
    public async Task Description_SecretAndTooLong_IsNotShown()
    {
        var text = await ProgramRun.Failure(() =>
            _ = new CustomerKey("orders", new() { Description = Output.CreateSecret($"hunter2{s_tooLong}") }));

        Assert.Contains("'description' must have 0 to 8192 characters; got [secret].", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deletable_FromAResource_IsRefused()
    {
        var text = await ProgramRun.Failure(() =>
        {
            var first = new CustomerKey("first", new());
            _ = new CustomerKey("second", new() { Deletable = first.KeyId.Apply(id => id.Length > 0) });
        });

        Assert.Contains("CustomerKey 'second': 'deletable' must be a plain value", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Defaults_OfAKey_AreTheSafeOnes(bool isPreview)
    {
        var run = await ProgramRun.Of(() => _ = new CustomerKey("orders", new()), isPreview: isPreview);

        var key = run.Only(KeyType);
        Assert.True(key.Options.Protect);
        Assert.True(key.Options.RetainOnDelete);
        Assert.Equal("Aliyun_AES_256", key["keySpec"]);
        Assert.Equal("Enabled", key["automaticRotation"]);
        Assert.Equal("31536000s", key["rotationInterval"]);
        Assert.Equal("Enabled", key["deletionProtection"]);
        Assert.Equal("366", key["pendingWindowInDays"]);
    }

    [Fact]
    public async Task Deployment_OfAKey_MatchesTheReviewedSnapshot()
    {
        var run = await ProgramRun.Of(() =>
            _ = new CustomerKey("orders", new() { Description = "Customer data", Tags = { ["team"] = "shop" } }));

        Snapshot.Matches(run);
    }

    [Theory]
    [InlineData("RSA_2048", "Aliyun_KMS", "SOFTWARE")]
    [InlineData("Aliyun_AES_256", "EXTERNAL", "SOFTWARE")]
    [InlineData("Aliyun_AES_256", "Aliyun_KMS", "HSM")]
    public async Task Rotation_WhereKmsCannotRotate_IsOffByDefault(string keySpec, string origin, string level)
    {
        var run = await ProgramRun.Of(() =>
            _ = new CustomerKey("orders", new() { KeySpec = keySpec, Origin = origin, ProtectionLevel = level }));

        var key = run.Only(KeyType);
        Assert.Equal("Disabled", key["automaticRotation"]);
        Assert.Null(key["rotationInterval"]);
    }

    [Fact]
    public async Task Rotation_InAKmsInstance_MayHaveAnotherPeriod()
    {
        var run = await ProgramRun.Of(() =>
            _ = new CustomerKey("orders", new() { KmsInstanceId = "kst-1", RotationDays = 7 }));

        var key = run.Only(KeyType);
        Assert.Equal("604800s", key["rotationInterval"]);
        Assert.Equal("kst-1", key["dkmsInstanceId"]);
        Assert.Null(key["policy"]);
    }

    [Theory]
    [InlineData("Aliyun_SM4", "ENCRYPT/DECRYPT")]
    [InlineData("EC_P256", "SIGN/VERIFY")]
    [InlineData("RSA_3072", "SIGN/VERIFY")]
    public async Task Usage_ByDefault_IsThatOfTheSpecification(string keySpec, string usage)
    {
        var run = await ProgramRun.Of(() => _ = new CustomerKey("orders", new() { KeySpec = keySpec }));

        Assert.Equal(usage, run.Only(KeyType)["keyUsage"]);
    }

    [Fact]
    public async Task Deletable_Key_GivesUpEveryGuard()
    {
        var run = await ProgramRun.Of(() =>
            _ = new CustomerKey("orders", new() { Deletable = true, DeletionWindowDays = 7 }));

        var key = run.Only(KeyType);
        Assert.NotEqual(true, key.Options.Protect);
        Assert.NotEqual(true, key.Options.RetainOnDelete);
        Assert.NotEqual(true, run.Only(AliasType).Options.RetainOnDelete);
        Assert.Equal("Disabled", key["deletionProtection"]);
        Assert.Null(key["deletionProtectionDescription"]);
        Assert.Equal("7", key["pendingWindowInDays"]);
    }

    [Fact]
    public async Task Deletable_UnderAProtectedParent_StaysProtected()
    {
        var run = await ProgramRun.Of(() =>
            _ = new CustomerKey("orders", new() { Deletable = true }, new() { Protect = true }));

        Assert.Null(run.Only(KeyType).Options.Protect);
    }

    [Fact]
    public async Task HasAlias_False_DeclaresNone()
    {
        Output<string?>? alias = null;

        var run = await ProgramRun.Of(() => alias = new CustomerKey("orders", new() { HasAlias = false }).AliasName);

        Assert.DoesNotContain(run.Resources, resource => resource.Type == AliasType);
        Assert.Null(await OutputUtilities.GetValueAsync(alias!));
    }

    [Fact]
    public async Task KeyId_OfADeclaredKey_WaitsForTheAlias()
    {
        Output<string>? keyId = null;

        await ProgramRun.Of(() => keyId = new CustomerKey("orders", new()).KeyId);

        var dependencies = await OutputUtilities.GetDependenciesAsync(keyId!);
        Assert.Equal("orders-key-id", await OutputUtilities.GetValueAsync(keyId!));
        Assert.Contains(dependencies, dependency => dependency.GetResourceType() == AliasType);
    }

    [Fact]
    public async Task Enabled_False_DisablesTheKey()
    {
        var run = await ProgramRun.Of(() => _ = new CustomerKey("orders", new() { Enabled = false }));

        Assert.Equal("Disabled", run.Only(KeyType)["status"]);
    }
}
