using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs;

/// <summary>A client in the same process may say which fields of a list it will read.</summary>
public sealed class DiskFieldTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void List_OfSomeFields_HasThemAndNoOthers()
    {
        var client = InProcess();
        client.CreateDisk(("DiskName", "data"));

        var disk = client.List("Ecs", "DescribeDisks", ["Status", "DiskName"])["Disks"]!["Disk"]!.AsArray().Single()!;

        Assert.Equal("""{"Status":"Creating","DiskName":"data"}""", disk.ToJsonString());
    }

    [Fact]
    public void List_OfAFieldThatDisksLack_LeavesItOut()
    {
        var client = InProcess();
        client.CreateDisk();

        var disk = client.List("Ecs", "DescribeDisks", ["Colour", "Size"])["Disks"]!["Disk"]!.AsArray().Single()!;

        Assert.Equal("""{"Size":40}""", disk.ToJsonString());
    }

    [Fact]
    public void List_OfEachFieldByItself_TellsWhatTheWholeAnswerTells()
    {
        var client = InProcess();
        var data = client.CreateDisk(
            ("DiskCategory", "cloud_auto"), ("Size", "40"), ("ProvisionedIops", "100"), ("Tag.1.Key", "team"));
        client.Call("Ecs", "AttachDisk", ("InstanceId", client.RunInstance()), ("DiskId", data));
        client.Wait(TimeSpan.FromMinutes(1));
        var whole = Disks(client, fields: null);

        var single = whole.SelectMany(disk => disk!.AsObject()).Select(field => field.Key).Distinct()
            .ToDictionary(name => name, name => Disks(client, [name]));

        Assert.Equal(2, whole.Count);
        Assert.Equal(36, single.Count);
        for (var index = 0; index < whole.Count; index++)
            foreach (var (name, value) in whole[index]!.AsObject())
                Assert.Equal(value!.ToJsonString(), single[name][index]![name]!.ToJsonString());
    }

    /// <summary>Over the wire nobody can say so.</summary>
    private CloudClient InProcess() => new(_account, TestCloud.Region, "test", _account.Now);

    private static JsonArray Disks(CloudClient client, string[]? fields) =>
        client.List("Ecs", "DescribeDisks", fields)["Disks"]!["Disk"]!.AsArray();
}
