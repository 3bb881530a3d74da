using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs;

public sealed class AttachmentTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Attach_UnknownInstanceOrDisk_IsNotFound()
    {
        var client = _account.Client();
        var instance = client.RunInstance();

        var noInstance = client.Refusal("Ecs", "AttachDisk", ("InstanceId", "i-unknown"), ("DiskId", "d-unknown"));
        var noDisk = client.Refusal("Ecs", "AttachDisk", ("InstanceId", instance), ("DiskId", "d-unknown"));

        Assert.Equal((404, "InvalidInstanceId.NotFound"), (noInstance.Status, noInstance.Code));
        Assert.Equal((404, "InvalidDiskId.NotFound"), (noDisk.Status, noDisk.Code));
    }

    [Fact]
    public void Attach_DiskStillCreating_IsRefused()
    {
        var client = _account.Client();
        var instance = client.RunInstance();

        var refusal = Attach(client, instance, client.CreateDisk());

        Assert.Equal((403, "IncorrectDiskStatus"), (refusal!.Status, refusal.Code));
    }

    [Fact]
    public void Attach_AcrossZones_IsRefused()
    {
        var client = _account.Client();
        var instance = client.RunInstance();
        var disk = client.Call("Ecs", "CreateDisk", ("ZoneId", "cn-hangzhou-i"), ("Size", "40")).Text("DiskId");
        client.Wait(TimeSpan.FromSeconds(10));

        var refusal = Attach(client, instance, disk);

        Assert.Equal((403, "ResourcesNotInSameZone"), (refusal!.Status, refusal.Code));
    }

    [Theory]
    [InlineData("/dev/sdb", "InvalidDevice.Malformed")]
    [InlineData("/dev/xvda", "InvalidDevice.Malformed")]
    [InlineData("/dev/xvdc", "InvalidDevice.InUse")]
    public void Attach_DeviceThatCannotBe_IsRefused(string device, string code)
    {
        var client = _account.Client();
        var instance = client.RunInstance();
        Attach(client, instance, ReadyDisk(client), ("Device", "/dev/xvdc"));

        var refusal = Attach(client, instance, ReadyDisk(client), ("Device", device));

        Assert.Equal(code, refusal!.Code);
    }

    [Fact]
    public void Attach_InstanceStopping_IsRefused()
    {
        var client = _account.Client();
        var instance = client.RunInstance();
        var disk = ReadyDisk(client);
        client.Call("Ecs", "StopInstance", ("InstanceId", instance));

        var refusal = Attach(client, instance, disk);

        Assert.Equal((400, "IncorrectInstanceStatus"), (refusal!.Status, refusal.Code));
    }

    [Fact]
    public void Attach_SeventeenthDataDisk_IsRefused()
    {
        var client = _account.Client();
        var instance = client.RunInstance();
        for (var i = 0; i < 16; i++) Assert.Null(Attach(client, instance, ReadyDisk(client)));

        var refusal = Attach(client, instance, ReadyDisk(client));

        Assert.Equal((403, "InstanceDiskLimitExceeded"), (refusal!.Status, refusal.Code));
    }

    [Fact]
    public void Attach_WithTheKeyDisabled_IsRefused()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();
        var instance = client.RunInstance();
        var disk = ReadyDisk(client, ("Size", "40"), ("DiskCategory", "cloud_essd"), ("Encrypted", "true"), ("KMSKeyId",
            key));
        client.Call("Kms", "DisableKey", ("KeyId", key));

        var refusal = Attach(client, instance, disk);

        Assert.Equal((403, "InvalidParameter.KMSKeyId.CMKNotEnabled"), (refusal!.Status, refusal.Code));
    }

    [Fact]
    public void AttachedDisk_CannotBeAttachedOrDeleted()
    {
        var client = _account.Client();
        var instance = client.RunInstance();
        var disk = ReadyDisk(client);
        Attach(client, instance, disk);
        var attaching = client.Disk(disk).Text("Status");
        client.Wait(TimeSpan.FromSeconds(5));

        var again = Attach(client, instance, disk);
        var delete = client.Refusal("Ecs", "DeleteDisk", ("DiskId", disk));

        Assert.Equal("Attaching", attaching);
        Assert.Equal((404, "InvalidDisk.InUse"), (again!.Status, again.Code));
        Assert.Equal((403, "IncorrectDiskStatus"), (delete.Status, delete.Code));
    }

    [Fact]
    public void Detach_TakesAMinute()
    {
        var client = _account.Client();
        var instance = client.RunInstance();
        var disk = ReadyDisk(client);
        var never = client.Refusal("Ecs", "DetachDisk", ("InstanceId", instance), ("DiskId", disk));
        Attach(client, instance, disk);
        client.Wait(TimeSpan.FromSeconds(5));
        var attached = client.Disk(disk);

        client.Call("Ecs", "DetachDisk", ("InstanceId", instance), ("DiskId", disk));
        client.Wait(TimeSpan.FromSeconds(30));
        var half = client.Disk(disk);
        client.Wait(TimeSpan.FromSeconds(30));
        var detached = client.Disk(disk);

        Assert.Equal((404, "InvalidDisk.AlreadyDetached"), (never.Status, never.Code));
        Assert.Equal(("In_use", instance, "/dev/xvdb"),
            (attached.Text("Status"), attached.Text("InstanceId"), attached.Text("Device")));
        Assert.Equal(("Detaching", instance), (half.Text("Status"), half.Text("InstanceId")));
        Assert.Equal(("Available", "", ""), (detached.Text("Status"), detached.Text("InstanceId"),
            detached.Text("Device")));
        Assert.NotEqual("", detached.Text("DetachedTime"));
    }

    [Fact]
    public void Detach_FromAnotherInstance_IsRefused()
    {
        var client = _account.Client();
        var (first, second) = (client.RunInstance(), client.RunInstance());
        var disk = ReadyDisk(client);
        Attach(client, first, disk);
        client.Wait(TimeSpan.FromSeconds(5));

        var refusal = client.Refusal("Ecs", "DetachDisk", ("InstanceId", second), ("DiskId", disk));

        Assert.Equal((403, "DependencyViolation"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Devices_FollowTheTimesOfTheAttachments_NotTheirArrival()
    {
        var client = _account.Client();
        var instance = client.RunInstance();
        var (first, second) = (ReadyDisk(client), ReadyDisk(client));
        var early = new CloudClient(_account, TestCloud.Region, "early", client.Now);
        var late = new CloudClient(_account, TestCloud.Region, "late", client.Now.AddSeconds(1));

        Attach(late, instance, second);
        Attach(early, instance, first);
        late.Wait(TimeSpan.FromMinutes(1));
        var before = (late.Disk(first).Text("Device"), late.Disk(second).Text("Device"));
        _account.Commit(late.Now);

        Assert.Equal(("/dev/xvdb", "/dev/xvdc"), before);
        Assert.Equal(before, (late.Disk(first).Text("Device"), late.Disk(second).Text("Device")));
    }

    [Fact]
    public void Password_IsRefusedNowhere_AndKeptNowhere()
    {
        var directory = Directory.CreateTempSubdirectory("atrest-cloud-").FullName;
        using (var account = CloudAccount.Open(directory))
        {
            var client = account.Client();
            var instance = client.RunInstance();
            Attach(client, instance, ReadyDisk(client), ("Password", "correct horse battery staple"));
            Assert.DoesNotContain(Directory.GetFiles(directory, "*.jsonl"),
                file => ReadShared(file).Contains("correct horse", StringComparison.Ordinal));
            account.Commit(client.Now);
        }

        Assert.DoesNotContain(Directory.GetFiles(directory),
            file => File.ReadAllText(file).Contains("correct horse", StringComparison.Ordinal));
        Directory.Delete(directory, recursive: true);
    }

    private static string ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string ReadyDisk(CloudClient client, params (string, string?)[] parameters)
    {
        var disk = client.CreateDisk(parameters);
        client.Wait(TimeSpan.FromSeconds(10));
        return disk;
    }

    private static CloudException? Attach(
        CloudClient client, string instance, string disk, params (string, string?)[] parameters) =>
        (CloudException?)Record.Exception(() =>
            client.Call("Ecs", "AttachDisk", [("InstanceId", instance), ("DiskId", disk), .. parameters]));
}
