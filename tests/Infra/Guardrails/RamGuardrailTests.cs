using System.Text.Json;
using Infra.Guardrails;
using Infra.Tests.Testing;
using Pulumi.AliCloud.Ram;

namespace Infra.Tests.Components.Guardrails;

[Collection(DeploymentsCollection.Name)]
public sealed class RamGuardrailTests
{
    private const string PolicyType = "alicloud:ram/policy:Policy";

    public static TheoryData<string, Action> Refused => new()
    {
        {
            "EncryptedDisksOnly 'g': 'policyName' must have 1 to 128 letters, digits and '-'; got a_b.",
            () => new EncryptedDisksOnly("g", new() { PolicyName = "a_b" })
        },
        {
            "EncryptedDisksOnly 'g': 'userNames' must be names, not ARNs; got acs:ram::1:user/alice.",
            () => new EncryptedDisksOnly("g", new() { UserNames = { "acs:ram::1:user/alice" } })
        },
        {
            "EncryptedDisksOnly 'g': 'roleNames' must name everybody once; got ops.",
            () => new EncryptedDisksOnly("g", new() { RoleNames = { "ops", "ops" } })
        },
        {
            "EncryptedDisksOnly 'g': 'tags' must have no key that starts with aliyun or acs:",
            () => new EncryptedDisksOnly("g", new() { Tags = { ["acs:x"] = "1" } })
        },
        {
            "EncryptionLock 'g': 'switches' must be true when 'keys' is false: nothing would be denied; got false.",
            () => new EncryptionLock("g", new() { Switches = false, Keys = false })
        },
        {
            "EncryptionLock 'g': 'userNames' must be a plain value, because it decides which resources exist; got an output.",
            () => new EncryptionLock("g", new() { UserNames = { new User("alice", new() { Name = "alice" }).Name } })
        },
        {
            "SecretEncryptionAdministrators 'g': 'userNames' must be names, not ARNs; got nothing.",
            () => new SecretEncryptionAdministrators("g", new() { UserNames = { "" } })
        },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Argument_BreakingARule_IsRefusedByName(string message, Action declare)
    {
        var text = await ProgramRun.Failure(declare);

        Assert.Contains(message, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arguments_SeveralBreakingRules_AreRefusedTogether()
    {
        var text = await ProgramRun.Failure(() => _ = new EncryptionLock("a_b", new() { Switches = false, Keys = false, RoleNames = { "a:b" } }));

        Assert.Contains("'policyName' must", text, StringComparison.Ordinal);
        Assert.Contains("'switches' must", text, StringComparison.Ordinal);
        Assert.Contains("'roleNames' must", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "ecs:IsSystemDiskEncrypted ecs:IsDiskEncrypted")]
    [InlineData(true, "ecs:IsSystemDiskEncrypted ecs:IsDiskEncrypted ecs:IsSystemDiskByokEncrypted ecs:IsDiskByokEncrypted")]
    public async Task EncryptedDisksOnly_DeniesByTheKeysOfEcs(bool customerKey, string keys)
    {
        var run = await ProgramRun.Of(() => _ = new EncryptedDisksOnly("g", new() { CustomerKey = customerKey }));

        var statements = Statements(run);
        Assert.All(statements, statement => Assert.Equal("Deny", statement.GetProperty("Effect").GetString()));
        Assert.Equal(keys, string.Join(' ', statements.Select(statement =>
            Assert.Single(statement.GetProperty("Condition").GetProperty("StringLike").EnumerateObject()).Name)));
    }

    [Theory]
    [InlineData(true, false, "cs:UpdateKMSEncryption ecs:DisableDiskEncryptionByDefault ecs:ResetDiskDefaultKMSKeyId")]
    [InlineData(false, true, "kms:DeleteKeyMaterial kms:DisableKey kms:ScheduleKeyDeletion")]
    public async Task EncryptionLock_DeniesWhatItIsToldTo(bool switches, bool keys, string actions)
    {
        var run = await ProgramRun.Of(() => _ = new EncryptionLock("g", new() { Switches = switches, Keys = keys }));

        var statement = Assert.Single(Statements(run));
        Assert.Equal(actions, string.Join(' ', statement.GetProperty("Action").EnumerateArray().Select(one => one.GetString())));
    }

    [Fact]
    public Task Preview_DeclaresWhatADeploymentDoes() => Previews.AssertDeclareTheSameAsync(Declare);

    [Fact]
    public async Task Deployment_OfTheGuardrails_MatchesTheReviewedSnapshot()
    {
        var run = await ProgramRun.Of(Declare);

        Snapshot.Matches(run);
    }

    private static void Declare()
    {
        _ = new EncryptedDisksOnly("disks", new() { UserNames = { "alice" }, RoleNames = { "ops" }, Tags = { ["team"] = "a" } });
        _ = new EncryptionLock("lock", new() { RoleNames = { "ops" } });
        _ = new SecretEncryptionAdministrators("secrets", new() { UserNames = { "carol" }, RoleNames = { "platform" } });
    }

    private static JsonElement[] Statements(ProgramRun run)
    {
        using var document = JsonDocument.Parse(run.Only(PolicyType)["policyDocument"]!);
        Assert.Equal("1", document.RootElement.GetProperty("Version").GetString());
        return [.. document.RootElement.GetProperty("Statement").Clone().EnumerateArray()];
    }
}
