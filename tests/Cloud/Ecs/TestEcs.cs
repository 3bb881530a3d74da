using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs;

/// <summary>Short names for instances, images and snapshots in tests.</summary>
internal static class TestEcs
{
    public static readonly TimeSpan CopyTime = TimeSpan.FromMinutes(35);

    public static string Stop(this CloudClient client, string instance)
    {
        client.Call("Ecs", "StopInstance", ("InstanceId", instance));
        client.Wait(TimeSpan.FromMinutes(1));
        return instance;
    }

    /// <summary>A custom image that is Available, made from a new instance.</summary>
    public static string CreateImage(this CloudClient client, params (string, string?)[] instance)
    {
        var image = client.Call("Ecs", "CreateImage", ("InstanceId", client.RunInstance(instance))).Text("ImageId");
        client.Wait(TimeSpan.FromDays(1));
        return image;
    }

    public static string CopyImage(this CloudClient client, string image, params (string, string?)[] parameters) =>
        client.Call("Ecs", "CopyImage", [("ImageId", image), .. parameters]).Text("ImageId");

    public static JsonNode Image(this CloudClient client, string image, string? region = null) =>
        client.Call("Ecs", "DescribeImages", ("RegionId", region), ("ImageId", image), ("Status",
            "Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated"))["Images"]!["Image"]!.AsArray().Single()!;

    public static JsonNode Snapshot(this CloudClient client, string snapshot, string? region = null) =>
        client.Call("Ecs", "DescribeSnapshots", ("RegionId", region), ("SnapshotIds", $"[\"{snapshot}\"]"))
            ["Snapshots"]!["Snapshot"]!.AsArray().Single()!;

    public static JsonNode Instance(this CloudClient client, string instance) =>
        client.Call("Ecs", "DescribeInstances", ("InstanceIds", $"[\"{instance}\"]"))
            ["Instances"]!["Instance"]!.AsArray().Single()!;

    public static JsonNode SystemDisk(this CloudClient client, string instance) =>
        client.Call("Ecs", "DescribeDisks", ("InstanceId", instance), ("DiskType", "system"))
            ["Disks"]!["Disk"]!.AsArray().Single()!;

    public static bool Flag(this JsonNode node, string name) => node[name]!.GetValue<bool>();

    public static int Number(this JsonNode node, string name) => node[name]!.GetValue<int>();
}
