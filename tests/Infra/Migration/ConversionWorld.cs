using System.Text;
using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Engine;
using Infra.Identity;
using Infra.Keys;
using Infra.Tests.Cloud;
using Infra.Tests.Cloud.Ecs;
using Infra.Tests.Engine;
using Pulumi;

namespace Infra.Tests.Components.Migration;

/// <summary>A project whose account has an instance with an unencrypted system disk and data disks with something on
/// them, which nobody's program made.</summary>
internal sealed class ConversionWorld : IDisposable
{
    public static readonly byte[] Content = Encoding.UTF8.GetBytes("what must not be lost");

    private const string PublicKey =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFrUCi0aiJxDUb1SBKdtTLykKGJQpKxlB6AAa+i4OlLa someone@example.com";

    public ConversionWorld(int disks = 1, string category = "cloud_essd", int instances = 1)
    {
        In(client =>
        {
            client.Call("Ecs", "ImportKeyPair", ("KeyPairName", "operators"), ("PublicKeyBody", PublicKey));
            for (var machine = 0; machine < instances; machine++)
                Instances.Add(client.RunInstance(("KeyPairName", "operators")));
            for (var number = 0; number < disks; number++)
            {
                var disk = client.CreateDisk(("Size", "40"), ("DiskCategory", category), ("DiskName", $"data-{number}"),
                    ("Tag.1.Key", "owner"), ("Tag.1.Value", "shop"));
                DataDisks.Add(disk);
                client.Wait(TimeSpan.FromMinutes(1));
                client.Call("Ecs", "AttachDisk", ("InstanceId", Instances[0]), ("DiskId", disk));
                client.Wait(TimeSpan.FromMinutes(1));
            }

            SystemDisks.AddRange(Instances.Select(id => SystemDisk(client, id).Text("DiskId")!));
        });
        InAccount(account =>
        {
            foreach (var disk in DataDisks.Concat(SystemDisks)) account.Blocks.WriteAsGuest(disk, 8192, Content);
        });
    }

    public EngineFixture Project { get; } = new();

    public List<string> Instances { get; } = [];

    public List<string> DataDisks { get; } = [];

    public List<string> SystemDisks { get; } = [];

    public Task<OperationResult> UpAsync(Action<Input<string>, Input<string>> convert) => Project.UpAsync(Program(convert));

    public Task<OperationResult> PreviewAsync(Action<Input<string>, Input<string>> convert) => Project.PreviewAsync(Program(convert));

    /// <summary>Works on the account as somebody else would.</summary>
    public void In(Action<CloudClient> work) => Project.InAccount(work);

    public JsonNode Disk(string id)
    {
        JsonNode? disk = null;
        In(client => disk = client.Disk(id));
        return disk!;
    }

    public static JsonNode SystemDisk(CloudClient client, string instance) =>
        client.Call("Ecs", "DescribeDisks", ("InstanceId", instance), ("DiskType", "system"))["Disks"]!["Disk"]![0]!;

    public string StatusOf(string instance)
    {
        var status = "";
        In(client => status = client.Instance(instance).Text("Status"));
        return status;
    }

    /// <summary>The disk that a conversion made of another.</summary>
    public JsonNode Successor(string id)
    {
        JsonNode? disk = null;
        In(client => disk = Assert.Single(client.Call("Ecs", "DescribeDisks",
            ("Tag.1.Key", "atrest:source"), ("Tag.1.Value", id))["Disks"]!["Disk"]!.AsArray()));
        return disk!;
    }

    /// <summary>How many executions of OOS and how many snapshots there are.</summary>
    public (int Executions, int Snapshots) Made()
    {
        var made = (0, 0);
        In(client => made = (client.Call("oos", "ListExecutions")["Executions"]!.AsArray().Count,
            client.Call("Ecs", "DescribeSnapshots")["TotalCount"]!.GetValue<int>()));
        return made;
    }

    /// <summary>The system disk that an instance has now.</summary>
    public string SystemDiskOf(string instance)
    {
        var id = "";
        In(client => id = SystemDisk(client, instance).Text("DiskId"));
        return id;
    }

    /// <summary>What a disk holds, as one text.</summary>
    public string Hash(string disk)
    {
        var hash = "";
        InAccount(account => hash = account.Blocks.Hash(disk));
        return hash;
    }

    public byte[] Read(string disk)
    {
        byte[] bytes = [];
        InAccount(account => bytes = account.Blocks.Read(disk, 8192, Content.Length));
        return bytes;
    }

    public void Dispose() => Project.Dispose();

    private void InAccount(Action<CloudAccount> work)
    {
        using var account = CloudAccount.Open(Project.AccountDirectory, Project.Cloud);
        work(account);
        account.Commit(account.Now);
    }

    private static Action Program(Action<Input<string>, Input<string>> convert) => () =>
    {
        var key = new CustomerKey("orders", new() { Deletable = true, DeletionWindowDays = 7 });
        var role = new EcsDiskEncryptionRole("role", new());
        convert(key.KeyId, role.RoleName);
    };
}
