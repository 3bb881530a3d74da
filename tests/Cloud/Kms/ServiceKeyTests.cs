using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

public sealed class ServiceKeyTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void ServiceKey_BeforeFirstUse_DoesNotExist()
    {
        var refusal = _account.Client().Refusal("Kms", "DescribeKey", ("KeyId", "alias/acs/ecs"));

        Assert.Equal("Forbidden.AliasNotFound", refusal.Code);
    }

    [Theory]
    [InlineData("DisableKey")]
    [InlineData("EnableKey")]
    [InlineData("ScheduleKeyDeletion", "PendingWindowInDays", "7")]
    [InlineData("CancelKeyDeletion")]
    [InlineData("UpdateKeyDescription", "Description", "mine")]
    [InlineData("SetDeletionProtection", "EnableDeletionProtection", "true")]
    [InlineData("UpdateRotationPolicy", "EnableAutomaticRotation", "false")]
    [InlineData("CreateAlias", "AliasName", "alias/mine")]
    public void Change_ByTheUser_IsRefused(string action, string? parameter = null, string? value = null)
    {
        var client = _account.Client();
        client.CreateDisk(("Encrypted", "true"));
        var before = client.Key("alias/acs/ecs");

        var refusal = client.Refusal("Kms", action, [("KeyId", before.Text("KeyId")), .. Extra(parameter, value)]);

        Assert.Equal((400, "Rejected.UnsupportedOperation"), (refusal.Status, refusal.Code));
        Assert.Equal(before.ToJsonString(), client.Key("alias/acs/ecs").ToJsonString());
    }

    [Theory]
    [InlineData("DeleteAlias")]
    [InlineData("UpdateAlias")]
    public void Alias_OfTheService_CannotBeChanged(string action)
    {
        var client = _account.Client();
        client.CreateDisk(("Encrypted", "true"));
        var key = action == "UpdateAlias" ? client.CreateKey() : null;

        var refusal = client.Refusal("Kms", action, ("AliasName", "alias/acs/ecs"), ("KeyId", key));

        Assert.Equal("Rejected.UnsupportedOperation", refusal.Code);
    }

    [Fact]
    public void Tags_OfTheServiceKey_CannotBeChanged()
    {
        var client = _account.Client();
        client.CreateDisk(("Encrypted", "true"));
        var key = client.Key("alias/acs/ecs").Text("KeyId");

        var refusal = client.Refusal("Kms", "TagResources", ("ResourceType", "key"), ("ResourceId.1", key),
            ("Tag.1.Key", "a"), ("Tag.1.Value", "b"));

        Assert.Equal("Rejected.UnsupportedOperation", refusal.Code);
    }

    [Fact]
    public void ServiceKey_IsOneForARegion_AndCreatedAtTheEarliestUse()
    {
        var late = _account.Client("late");
        var early = _account.Client("early");
        late.Wait(TimeSpan.FromHours(2));
        var first = late.CreateDisk(("Encrypted", "true"));
        early.Wait(TimeSpan.FromHours(1));
        var second = early.CreateDisk(("Encrypted", "true"));
        var elsewhere = _account.Client("elsewhere", "eu-central-1");
        elsewhere.Call("Ecs", "CreateDisk", ("ZoneId", "eu-central-1a"), ("Size", "40"), ("DiskCategory", "cloud_essd"),
            ("Encrypted", "true"));
        late.Wait(TimeSpan.FromHours(1));

        var key = late.Key("alias/acs/ecs");

        Assert.Equal("2026-01-01T01:00:00Z", key.Text("CreationDate"));
        Assert.Equal((key.Text("KeyId"), key.Text("KeyId")),
            (late.Disk(first).Text("KMSKeyId"), late.Disk(second).Text("KMSKeyId")));
        Assert.NotEqual(key.Text("KeyId"), elsewhere.Key("alias/acs/ecs").Text("KeyId"));
    }

    private static (string, string?)[] Extra(string? parameter, string? value) =>
        parameter is null ? [] : [(parameter, value)];
}
