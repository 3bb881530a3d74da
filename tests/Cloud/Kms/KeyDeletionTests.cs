using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

public sealed class KeyDeletionTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData(null, "MissingParameter")]
    [InlineData("6", "InvalidParameter")]
    [InlineData("367", "InvalidParameter")]
    [InlineData("a week", "InvalidParameter")]
    public void Window_OutOfRange_IsRefused(string? days, string code)
    {
        var client = _account.Client();
        var key = client.CreateKey();

        var refusal = client.Refusal("Kms", "ScheduleKeyDeletion", ("KeyId", key), ("PendingWindowInDays", days));

        Assert.Equal((400, code), (refusal.Status, refusal.Code));
        Assert.Equal("Enabled", client.Key(key).Text("KeyState"));
    }

    [Fact]
    public void ProtectedKey_CannotBeScheduled_UntilTheProtectionEnds()
    {
        var client = _account.Client();
        var key = client.CreateKey();
        client.Call("Kms", "SetDeletionProtection", ("KeyId", key), ("EnableDeletionProtection", "true"),
            ("DeletionProtectionDescription", "in use"));

        var refusal = client.Refusal("Kms", "ScheduleKeyDeletion", ("KeyId", key), ("PendingWindowInDays", "7"));
        var described = client.Key(key);
        client.Call("Kms", "SetDeletionProtection", ("KeyId", key), ("EnableDeletionProtection", "false"));
        client.Call("Kms", "ScheduleKeyDeletion", ("KeyId", key), ("PendingWindowInDays", "7"));

        Assert.Equal((409, "Rejected.StateModifiedFailed"), (refusal.Status, refusal.Code));
        Assert.Equal(("Enabled", "in use"),
            (described.Text("DeletionProtection"), described.Text("DeletionProtectionDescription")));
        Assert.Equal("PendingDeletion", client.Key(key).Text("KeyState"));
    }

    [Fact]
    public void Protection_ByArn_FindsTheKeyOfItsRegionOnly()
    {
        var client = _account.Client();
        var key = client.Key(client.CreateKey());

        client.Call("Kms", "SetDeletionProtection", ("ProtectedResourceArn", key.Text("Arn")),
            ("EnableDeletionProtection", "true"));
        var refusal = client.Refusal("Kms", "SetDeletionProtection",
            ("ProtectedResourceArn", key.Text("Arn").Replace("cn-hangzhou", "cn-beijing")), ("EnableDeletionProtection",
            "true"));

        Assert.Equal("Enabled", client.Key(key.Text("KeyId")).Text("DeletionProtection"));
        Assert.Equal("Forbidden.KeyNotFound", refusal.Code);
    }

    [Fact]
    public void Protection_DescribedWithoutBeingOn_IsRefused()
    {
        var client = _account.Client();
        var key = client.CreateKey();

        var refusal = client.Refusal("Kms", "SetDeletionProtection", ("KeyId", key),
            ("EnableDeletionProtection", "false"), ("DeletionProtectionDescription", "why"));

        Assert.Equal("InvalidParameter", refusal.Code);
    }

    [Fact]
    public void Window_Ended_PurgesKeyAndAlias()
    {
        var client = _account.Client();
        var key = client.CreateKey();
        client.Call("Kms", "CreateAlias", ("AliasName", "alias/mine"), ("KeyId", key));
        client.Call("Kms", "ScheduleKeyDeletion", ("KeyId", key), ("PendingWindowInDays", "7"));
        var deleteDate = client.Key(key).Text("DeleteDate");

        client.Wait(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        var before = client.Key("alias/mine").Text("KeyState");
        client.Wait(TimeSpan.FromSeconds(1));
        var gone = client.Refusal("Kms", "DescribeKey", ("KeyId", key));

        Assert.Equal("2026-01-08T00:00:00Z", deleteDate);
        Assert.Equal("PendingDeletion", before);
        Assert.Equal((404, "Forbidden.KeyNotFound"), (gone.Status, gone.Code));
        Assert.Equal("Forbidden.AliasNotFound", client.Refusal("Kms", "DescribeKey", ("KeyId", "alias/mine")).Code);
        Assert.Equal("Forbidden.KeyNotFound", client.Refusal("Kms", "CancelKeyDeletion", ("KeyId", key)).Code);
        client.Call("Kms", "CreateAlias", ("AliasName", "alias/mine"), ("KeyId", client.CreateKey()));
    }

    [Fact]
    public void Deletion_Cancelled_EnablesTheKey()
    {
        var client = _account.Client();
        var key = client.CreateKey();
        client.Call("Kms", "DisableKey", ("KeyId", key));
        client.Call("Kms", "ScheduleKeyDeletion", ("KeyId", key), ("PendingWindowInDays", "7"));

        client.Call("Kms", "CancelKeyDeletion", ("KeyId", key));
        client.Wait(TimeSpan.FromDays(30));

        Assert.Equal(("Enabled", ""), (client.Key(key).Text("KeyState"), client.Key(key).Text("DeleteDate")));
    }

    [Fact]
    public void Deletion_ScheduledLater_IsNotSeenBefore()
    {
        var key = _account.Client("maker").CreateKey();
        var early = _account.Client("early");
        var late = _account.Client("late");
        late.Wait(TimeSpan.FromHours(1));
        late.Call("Kms", "ScheduleKeyDeletion", ("KeyId", key), ("PendingWindowInDays", "7"));
        early.Wait(TimeSpan.FromMinutes(1));

        var state = early.Key(key).Text("KeyState");

        Assert.Equal("Enabled", state);
    }
}
