using Infra.Cloud;
using Infra.Tests.Cloud;
using Infra.Tests.Testing;

namespace Infra.Tests.Inventory;

/// <summary>An embedded account with a little of everything that an inventory holds.</summary>
internal sealed class ShopAccount : IDisposable
{
    public ShopAccount()
    {
        Client = Account.Client();
        Client.CreateEcsRole();
        Key = Client.CreateKey(("EnableAutomaticRotation", "true"), ("RotationInterval", "365d"),
            ("Tags", """[{"TagKey":"team","TagValue":"shop"}]"""));
        Client.Call("Kms", "CreateAlias", ("AliasName", "alias/shop"), ("KeyId", Key));
        Instance = Client.RunInstance(("SystemDisk.Category", "cloud_essd"), ("Tag.1.Key", "app"), ("Tag.1.Value", "shop"));
        Client.Wait(TimeSpan.FromMinutes(5));
        Data = Client.CreateDisk(("Encrypted", "true"), ("KMSKeyId", Key), ("DiskName", "orders"),
            ("Description", "orders of the shop"), ("PerformanceLevel", "PL1"), ("Tag.1.Key", "app"), ("Tag.1.Value", "shop"));
        Client.Wait(TimeSpan.FromMinutes(1));
        Client.Call("Ecs", "AttachDisk", ("InstanceId", Instance), ("DiskId", Data), ("DeleteWithInstance", "false"));
        Client.Wait(TimeSpan.FromMinutes(2));
        Snapshot = Client.Call("Ecs", "CreateSnapshot", ("DiskId", Data), ("SnapshotName", "before")).Text("SnapshotId");
        Client.Wait(TimeSpan.FromHours(2));
        Image = Client.Call("Ecs", "CreateImage", ("InstanceId", Instance), ("ImageName", "shop")).Text("ImageId");
        Account.Commit(Client.Now);
        Calls = new AccountCalls(Account);
    }

    public CloudAccount Account { get; } = CloudAccount.InMemory();

    public CloudClient Client { get; }

    public AccountCalls Calls { get; }

    public string Key { get; }

    public string Instance { get; }

    public string Data { get; }

    public string Snapshot { get; }

    public string Image { get; }

    public void Dispose() => Account.Dispose();
}
