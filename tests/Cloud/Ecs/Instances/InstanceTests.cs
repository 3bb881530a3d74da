using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs.Instances;

public sealed class InstanceTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void WhatIsNotModelled_IsRefusedByName()
    {
        var refusal = _account.Client().Refusal("Ecs", "RunInstances", ("ZoneId", TestCloud.Zone),
            ("ImageId", TestCloud.Image), ("InstanceType", "ecs.g7.large"), ("Tenancy", "host"));

        Assert.Equal((501, "NotImplemented.Parameter"), (refusal.Status, refusal.Code));
        Assert.Contains("Tenancy", refusal.Message);
    }

    [Theory]
    [InlineData("StartInstance")]
    [InlineData("DeleteInstance")]
    public void RunningInstance_CannotBeStartedOrDeleted(string action)
    {
        var client = _account.Client();
        var instance = client.RunInstance();

        var refusal = client.Refusal("Ecs", action, ("InstanceId", instance));

        Assert.Equal((403, "IncorrectInstanceStatus"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void SystemDisk_OfAnOldCategory_CannotBeEncrypted()
    {
        var refusal = _account.Client().Refusal("Ecs", "RunInstances", ("ZoneId", TestCloud.Zone),
            ("ImageId", TestCloud.Image), ("InstanceType", "ecs.g7.large"), ("SystemDisk.Category", "cloud_ssd"),
            ("SystemDisk.Encrypted", "true"));

        Assert.Equal((403, "NotSupportSnapshotEncrypted.DiskCategory"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Instance_GoesThroughItsStatuses()
    {
        var client = _account.Client();
        var instance = client.Call("Ecs", "RunInstances", ("ZoneId", TestCloud.Zone), ("ImageId", TestCloud.Image),
            ("InstanceType", "ecs.g7.large"))["InstanceIdSets"]!["InstanceIdSet"]![0]!.GetValue<string>();

        var seen = new List<string> { Status(client, instance) };
        Watch(client, instance, seen);
        client.Call("Ecs", "StopInstance", ("InstanceId", instance));
        Watch(client, instance, seen);
        client.Call("Ecs", "StartInstance", ("InstanceId", instance));
        Watch(client, instance, seen);

        Assert.Equal(["Pending", "Starting", "Running", "Stopping", "Stopped", "Starting", "Running"], seen);
    }

    [Fact]
    public void Start_WithTheKeyOfItsSystemDiskDisabled_IsRefused()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();
        var instance = client.RunInstance(("SystemDisk.Encrypted", "true"), ("SystemDisk.KMSKeyId", key));
        client.Call("Ecs", "StopInstance", ("InstanceId", instance));
        client.Wait(TimeSpan.FromMinutes(1));
        client.Call("Kms", "DisableKey", ("KeyId", key));

        var refusal = client.Refusal("Ecs", "StartInstance", ("InstanceId", instance));

        Assert.Equal((403, "InvalidParameter.KMSKeyId.CMKNotEnabled"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void SystemDisk_CannotBeDetachedOrDeleted_AndGoesWithItsInstance()
    {
        var client = _account.Client();
        var instance = client.RunInstance();
        var disk = client.Call("Ecs", "DescribeDisks", ("InstanceId", instance))["Disks"]!["Disk"]![0]!;
        (string, string?) id = ("DiskId", disk.Text("DiskId"));

        var detach = client.Refusal("Ecs", "DetachDisk", ("InstanceId", instance), id);
        var delete = client.Refusal("Ecs", "DeleteDisk", id);
        client.Call("Ecs", "DeleteInstance", ("InstanceId", instance), ("Force", "true"));

        Assert.Equal(("system", "/dev/xvda", "In_use"), (disk.Text("Type"), disk.Text("Device"), disk.Text("Status")));
        Assert.Equal(("DiskTypeViolation", "DiskTypeViolation"), (detach.Code, delete.Code));
        Assert.Equal(0, client.Call("Ecs", "DescribeDisks")["TotalCount"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("true", 0)]
    [InlineData("false", 1)]
    public void DataDisk_OfAReleasedInstance_GoesOrStays(string deleteWithInstance, int left)
    {
        var client = _account.Client();
        var instance = client.RunInstance();
        var disk = client.CreateDisk();
        client.Wait(TimeSpan.FromSeconds(10));
        client.Call("Ecs", "AttachDisk", ("InstanceId", instance), ("DiskId", disk), ("DeleteWithInstance",
            deleteWithInstance));
        client.Wait(TimeSpan.FromSeconds(10));

        client.Call("Ecs", "DeleteInstance", ("InstanceId", instance), ("Force", "true"));

        var disks = client.Call("Ecs", "DescribeDisks", ("Status", "Available"));
        Assert.Equal(left, disks["TotalCount"]!.GetValue<int>());
        Assert.Equal(left, client.Call("Ecs", "DescribeDisks")["TotalCount"]!.GetValue<int>());
    }

    private static void Watch(CloudClient client, string instance, List<string> seen)
    {
        for (var i = 0; i < 60; i++)
        {
            client.Wait(TimeSpan.FromSeconds(1));
            if (Status(client, instance) is var status && status != seen[^1]) seen.Add(status);
        }
    }

    private static string Status(CloudClient client, string instance) =>
        client.Call("Ecs", "DescribeInstances", ("InstanceIds", $"[\"{instance}\"]"))
            ["Instances"]!["Instance"]!.AsArray().Single()!.Text("Status");
}
