using Infra.Identity;
using Infra.Keys;
using Infra.Snapshots;
using Infra.Tests.Engine.Shims;
using Infra.Tests.Testing;
using Pulumi;
using Provider = Pulumi.AliCloud.Provider;

namespace Infra.Tests.Components.Life;

/// <summary>A snapshot policy with encrypted copies on the embedded cloud, from its making to its end.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class EncryptedSnapshotPolicyLifeTests
{
    public static TheoryData<string, Action<EncryptedSnapshotPolicyArgs>> Updates => new()
    {
        { "timePoints", args => args.Hours = [1, 13] },
        { "repeatWeekdays", args => args.Weekdays = [7] },
        { "retentionDays", args => args.RetentionDays = 90 },
        { "copiedSnapshotsRetentionDays", args => args.CopyRetentionDays = 90 },
        {
            "copyEncryptionConfiguration",
            args => (args.KeyId, args.EncryptionRole, args.ServiceKey) = (null, null, true)
        },
        { "autoSnapshotPolicyName", args => args.PolicyName = "other" },
        { "tags", args => args.Tags = new() { ["team"] = "a" } },
    };

    [Fact]
    public async Task Preview_OfNothingDeployed_PlansThePolicy()
    {
        using var life = Life();

        await life.AssertPlannedAsync();
    }

    [Fact]
    public async Task Up_AgainWithTheSamePolicy_ChangesNothing()
    {
        using var life = Life();

        await life.GivenAsync();

        await life.AssertStableAsync();
    }

    [Fact]
    public async Task Up_AgainWithAPolicyThatCopiesNothing_ChangesNothing()
    {
        using var life = Life();

        await life.GivenAsync(InThisRegionOnly);

        await life.AssertStableAsync(InThisRegionOnly);
    }

    [Theory]
    [MemberData(nameof(Updates))]
    public async Task Argument_Changed_ChangesThePolicyInPlace(
        string argument, Action<EncryptedSnapshotPolicyArgs> change)
    {
        using var life = Life();

        var updated = await life.AssertUpdatedAsync(change);

        Assert.Contains(updated.Changes, item => item.Property == argument);
    }

    [Fact]
    public async Task Destroy_OfAPolicy_LeavesNothing()
    {
        using var life = Life();

        await life.AssertDestroyedAsync();
    }

    [Fact]
    public async Task Copies_NoLongerWanted_AreSwitchedOffInPlace()
    {
        using var life = Life();

        await life.AssertUpdatedAsync(InThisRegionOnly);
    }

    private static void InThisRegionOnly(EncryptedSnapshotPolicyArgs args) =>
        (args.CopyRegionId, args.KeyId, args.EncryptionRole) = (null, null, null);

    private static LifeCycle<EncryptedSnapshotPolicyArgs> Life() => new("daily-policy", change =>
    {
        var there = new ComponentResourceOptions
        {
            Provider = new Provider("beijing", new() { Region = "cn-beijing" }),
        };
        var key = new CustomerKey("copies", new() { Deletable = true, DeletionWindowDays = 7 }, there);
        var role = new EcsDiskEncryptionRole("role", new());
        var args = new EncryptedSnapshotPolicyArgs
        {
            CopyRegionId = "cn-beijing",
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
        };
        change(args);
        _ = new EncryptedSnapshotPolicy("daily", args);
    });
}
