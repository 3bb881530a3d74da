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

    public ConversionWorld(int disks = 1, string category = "cloud_essd", int instances = 1)
    {
        In(client =>
        {
            var pair = client.ImportOperators();
            for (var machine = 0; machine < instances; machine++)
                Instances.Add(client.RunInstance(("KeyPairName", pair)));
            for (var number = 0; number < disks; number++)
            {
                var disk = client.CreateDisk(("Size", "40"), ("DiskCategory", category), ("DiskName", $"data-{number}"),
                    ("Tag.1.Key", "owner"), ("Tag.1.Value", "shop"));
                DataDisks.Add(disk);
                client.Wait(TimeSpan.FromMinutes(1));
                client.Call("Ecs", "AttachDisk", ("InstanceId", Instances[0]), ("DiskId", disk));
                client.Wait(TimeSpan.FromMinutes(1));
            }

            SystemDisks.AddRange(Instances.Select(id => client.SystemDisk(id).Text("DiskId")!));
        });
        InAccount(account =>
        {
            foreach (var disk in DataDisks.Concat(SystemDisks)) account.Blocks.WriteAsGuest(disk, 8192, Content);
            return 0;
        });
    }

    public EngineFixture Project { get; } = new();

    public List<string> Instances { get; } = [];

    public List<string> DataDisks { get; } = [];

    public List<string> SystemDisks { get; } = [];

    public Task<OperationResult> UpAsync(Action<Input<string>, Input<string>> convert) =>
        Project.UpAsync(Program(convert));

    public Task<OperationResult> PreviewAsync(Action<Input<string>, Input<string>> convert) =>
        Project.PreviewAsync(Program(convert));

    /// <summary>Works on the account as somebody else would.</summary>
    public void In(Action<CloudClient> work) => Project.InAccount(work);

    public JsonNode Disk(string id) => Ask(client => client.Disk(id));

    public string StatusOf(string instance) => Ask(client => client.Instance(instance).Text("Status")!);

    /// <summary>The disk that a conversion made of another.</summary>
    public JsonNode Successor(string id) => Ask(client => Assert.Single(client.Call("Ecs", "DescribeDisks",
        ("Tag.1.Key", "atrest:source"), ("Tag.1.Value", id))["Disks"]!["Disk"]!.AsArray())!);

    /// <summary>How many executions of OOS and how many snapshots there are.</summary>
    public (int Executions, int Snapshots) Made() => Ask(client => (
        client.Call("oos", "ListExecutions")["Executions"]!.AsArray().Count,
        client.Call("Ecs", "DescribeSnapshots").Number("TotalCount")));

    /// <summary>The system disk that an instance has now.</summary>
    public JsonNode SystemDiskOf(string instance) => Ask(client => client.SystemDisk(instance));

    /// <summary>What a disk holds, as one text.</summary>
    public string Hash(string disk) => InAccount(account => account.Blocks.Hash(disk));

    public byte[] Read(string disk) => InAccount(account => account.Blocks.Read(disk, 8192, Content.Length));

    /// <summary>Deployments that found everything as it should be.</summary>
    public static void AssertUnchanged(params IEnumerable<OperationResult> results) =>
        Assert.All(results.SelectMany(result => result.Resources), resource =>
            Assert.Equal((resource.Name, ResourceStatus.Unchanged), (resource.Name, resource.Status)));

    public void Dispose() => Project.Dispose();

    private T Ask<T>(Func<CloudClient, T> question)
    {
        T? answer = default;
        In(client => answer = question(client));
        return answer!;
    }

    private T InAccount<T>(Func<CloudAccount, T> work)
    {
        using var account = CloudAccount.Open(Project.AccountDirectory, Project.Cloud);
        var result = work(account);
        account.Commit(account.Now);
        return result;
    }

    private static Action Program(Action<Input<string>, Input<string>> convert) => () =>
    {
        var key = new CustomerKey("orders", new() { Deletable = true, DeletionWindowDays = 7 });
        var role = new EcsDiskEncryptionRole("role", new());
        convert(key.KeyId, role.RoleName);
    };
}
