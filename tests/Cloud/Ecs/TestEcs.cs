using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs;

/// <summary>Short names for instances, images and snapshots in tests.</summary>
internal static class TestEcs
{
    // The public half of an Ed25519 key made for tests; its private half was thrown away.
    private const string PublicKey =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGEyb3IhZG9lcyBub3QgbWF0dGVyIGhlcmUgYXQgYWxs test";

    public static readonly TimeSpan CopyTime = TimeSpan.FromMinutes(35);

    /// <summary>Makes a key pair.</summary>
    /// <returns>Its name.</returns>
    public static string ImportOperators(this CloudClient client) =>
        client.Call("Ecs", "ImportKeyPair", ("KeyPairName", "operators"), ("PublicKeyBody", PublicKey))
            .Text("KeyPairName");

    /// <summary>An instance in a network, with a key pair: what another instance in its place, and the public template,
    /// need.</summary>
    public static string RunServer(this CloudClient client, params (string, string?)[] parameters)
    {
        var vpc = client.Call("Vpc", "CreateVpc", ("CidrBlock", "10.0.0.0/8")).Text("VpcId");
        client.Wait(TimeSpan.FromMinutes(1));
        var vSwitch = client.Call("Vpc", "CreateVSwitch", ("VpcId", vpc), ("CidrBlock", "10.1.0.0/16"),
            ("ZoneId", TestCloud.Zone)).Text("VSwitchId");
        var group = client.Call("Ecs", "CreateSecurityGroup", ("VpcId", vpc)).Text("SecurityGroupId");
        var pair = client.ImportOperators();
        client.Wait(TimeSpan.FromMinutes(1));
        return client.RunInstance([("VSwitchId", vSwitch), ("SecurityGroupId", group), ("KeyPairName", pair),
            ("InstanceName", "web"), ("SystemDisk.DiskName", "boot"),
            .. parameters.Length > 0 ? parameters : [("SystemDisk.Category", "cloud_essd")]]);
    }

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
