using Infra.Cloud;
using Infra.Tests.Cloud.Blocks;

namespace Infra.Tests.Cloud.Ecs;

/// <summary>In each state on the way to another, each call is let through or refused with its code.</summary>
public sealed class BusyTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;
    private readonly string _instance;

    public BusyTests()
    {
        _client = _account.Client();
        _instance = _client.RunInstance();
    }

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("Creating", "AttachDisk IncorrectDiskStatus, DetachDisk DependencyViolation, "
        + "DeleteDisk IncorrectDiskStatus.Initializing, "
        + "ResizeDisk IncorrectDiskStatus, ModifyDiskSpec IncorrectDiskStatus, CreateSnapshot IncorrectDiskStatus, "
        + "ReInitDisk IncorrectDiskStatus, ModifyDiskAttribute")]
    [InlineData("Attaching", "AttachDisk IncorrectDiskStatus, DetachDisk IncorrectDiskStatus, "
        + "DeleteDisk IncorrectDiskStatus, "
        + "ResizeDisk IncorrectDiskStatus, ModifyDiskSpec IncorrectDiskStatus, CreateSnapshot IncorrectDiskStatus, "
        + "ResetDisk IncorrectDiskStatus, ReInitDisk IncorrectDiskStatus, ModifyDiskAttribute")]
    [InlineData("Detaching", "AttachDisk IncorrectDiskStatus, DetachDisk IncorrectDiskStatus, "
        + "DeleteDisk IncorrectDiskStatus, "
        + "ResizeDisk IncorrectDiskStatus, ModifyDiskSpec IncorrectDiskStatus, CreateSnapshot IncorrectDiskStatus, "
        + "ResetDisk IncorrectDiskStatus, ReInitDisk IncorrectDiskStatus, ModifyDiskAttribute")]
    [InlineData("ReIniting", "AttachDisk IncorrectDiskStatus, DetachDisk IncorrectDiskStatus, "
        + "DeleteDisk IncorrectDiskStatus, "
        + "ResizeDisk IncorrectDiskStatus, ModifyDiskSpec IncorrectDiskStatus, CreateSnapshot IncorrectDiskStatus, "
        + "ResetDisk IncorrectDiskStatus, ReInitDisk IncorrectDiskStatus, ModifyDiskAttribute")]
    [InlineData("CreatingSnapshot", "AttachDisk InvalidDisk.InUse, DeleteDisk IncorrectDiskStatus, "
        + "ResizeDisk DiskCreatingSnapshot, "
        + "CreateSnapshot IncorrectDiskStatus.CreatingSnapshot, ResetDisk IncorrectDiskStatus.HasUnfinishedSnapshot, "
        + "ReInitDisk DiskCreatingSnapshot, ModifyDiskAttribute, DetachDisk")]
    public void Disk_ThatIsBusy_TakesWhatItCan(string state, string calls)
    {
        var disk = BusyDisk(state, out var snapshot);

        Assert.Equal(calls.Split(", "), calls.Split(", ").Select(call => Tried(call.Split(' ')[0], disk, snapshot)));
    }

    [Theory]
    [InlineData("Pending", "StartInstance IncorrectInstanceStatus, RebootInstance IncorrectInstanceStatus, "
        + "StopInstance IncorrectInstanceStatus, AttachDisk IncorrectInstanceStatus, CreateImage IncorrectInstanceStatus, "
        + "ReplaceSystemDisk IncorrectInstanceStatus, DeleteInstance IncorrectInstanceStatus.Initializing")]
    [InlineData("Starting", "StartInstance IncorrectInstanceStatus, RebootInstance IncorrectInstanceStatus, "
        + "StopInstance IncorrectInstanceStatus, AttachDisk IncorrectInstanceStatus, CreateImage IncorrectInstanceStatus, "
        + "ReplaceSystemDisk IncorrectInstanceStatus, DeleteInstance IncorrectInstanceStatus")]
    [InlineData("Stopping", "StartInstance IncorrectInstanceStatus, RebootInstance IncorrectInstanceStatus, "
        + "StopInstance IncorrectInstanceStatus, AttachDisk IncorrectInstanceStatus, CreateImage IncorrectInstanceStatus, "
        + "ReplaceSystemDisk IncorrectInstanceStatus, DeleteInstance IncorrectInstanceStatus")]
    [InlineData("Running", "StartInstance IncorrectInstanceStatus, ReplaceSystemDisk IncorrectInstanceStatus, "
        + "DeleteInstance IncorrectInstanceStatus, CreateImage, AttachDisk, RebootInstance")]
    [InlineData("Stopped", "StopInstance IncorrectInstanceStatus, RebootInstance IncorrectInstanceStatus, CreateImage, "
        + "AttachDisk, DeleteInstance")]
    [InlineData("Stopped with a disk ReIniting", "StartInstance IncorrectDiskStatus, ReplaceSystemDisk IncorrectDiskStatus, "
        + "CreateImage IncorrectDiskStatus")]
    public void Instance_ThatIsBusy_TakesWhatItCan(string state, string calls)
    {
        var disk = _client.CreateDisk();
        _client.Wait(TimeSpan.FromSeconds(10));
        var instance = BusyInstance(state);

        Assert.Equal(calls.Split(", "), calls.Split(", ").Select(call => TriedOn(instance, call.Split(' ')[0], disk)));
    }

    [Theory]
    [InlineData("Waiting", "RunInstances OperationDenied.ImageNotValid, CopyImage IncorrectImageStatus, "
        + "DeleteImage OperationDenied.ImageCopying, CancelCopyImage")]
    [InlineData("Creating", "RunInstances OperationDenied.ImageNotValid, CopyImage IncorrectImageStatus, "
        + "DeleteImage OperationDenied.ImageCopying, CancelCopyImage")]
    [InlineData("Available", "CancelCopyImage IncorrectImageStatus, RunInstances, CopyImage")]
    public void Copy_ThatIsUnderWay_TakesWhatItCan(string state, string calls)
    {
        var image = _client.CreateImage();
        for (var i = 0; state == "Waiting" && i < 5; i++) _client.CopyImage(image);
        var copy = _client.CopyImage(image, ("Encrypted", "true"));
        _client.Wait(state == "Available" ? TestEcs.CopyTime : TimeSpan.FromMinutes(1));
        Assert.Equal(state, _client.Image(copy).Text("Status"));

        Assert.Equal(calls.Split(", "), calls.Split(", ").Select(call => TriedOf(copy, call.Split(' ')[0])));
    }

    private string BusyDisk(string state, out string snapshot)
    {
        snapshot = "";
        if (state == "Creating") return _client.CreateDisk();

        var disk = _client.AttachedDisk(_instance);
        snapshot = _client.SnapshotOf(disk);
        switch (state)
        {
            case "Attaching":
                _client.Detach(_instance, disk);
                _client.Call("Ecs", "AttachDisk", ("InstanceId", _instance), ("DiskId", disk));
                break;
            case "Detaching":
                _client.Call("Ecs", "DetachDisk", ("InstanceId", _instance), ("DiskId", disk));
                break;
            case "ReIniting":
                _client.Stop(_instance);
                _client.Call("Ecs", "ReInitDisk", ("DiskId", disk));
                break;
            default:
                _client.Stop(_instance);
                _client.Call("Ecs", "CreateSnapshot", ("DiskId", disk));
                return disk;
        }

        Assert.Equal(state, _client.Disk(disk).Text("Status"));
        return disk;
    }

    private string BusyInstance(string state)
    {
        switch (state)
        {
            case "Pending":
                return _client.Call("Ecs", "RunInstances", ("ZoneId", TestCloud.Zone), ("ImageId", TestCloud.Image),
                    ("InstanceType", "ecs.g7.large"))["InstanceIdSets"]!["InstanceIdSet"]![0]!.GetValue<string>();
            case "Starting":
                _client.Stop(_instance);
                _client.Call("Ecs", "StartInstance", ("InstanceId", _instance));
                break;
            case "Stopping":
                _client.Call("Ecs", "StopInstance", ("InstanceId", _instance));
                break;
            case "Stopped":
                _client.Stop(_instance);
                break;
            case "Stopped with a disk ReIniting":
                _client.Stop(_instance);
                _client.Call("Ecs", "ReInitDisk", ("DiskId", _client.SystemDisk(_instance).Text("DiskId")));
                return _instance;
            default:
                break;
        }

        Assert.Equal(state, _client.Instance(_instance).Text("Status"));
        return _instance;
    }

    private string Tried(string action, string disk, string snapshot) => Outcome(action, () => _client.Call("Ecs", action,
    [
        ("DiskId", disk),
        .. action switch
        {
            "AttachDisk" or "DetachDisk" => [("InstanceId", _instance)],
            "ResizeDisk" => [("NewSize", "200")],
            "ModifyDiskSpec" => [("DiskCategory", "cloud_auto")],
            "ModifyDiskAttribute" => [("DiskName", "renamed")],
            "ResetDisk" => [("SnapshotId", snapshot)],
            _ => Array.Empty<(string, string?)>(),
        },
    ]));

    private string TriedOn(string instance, string action, string disk) => Outcome(action, () => _client.Call("Ecs", action,
    [
        ("InstanceId", instance),
        .. action switch
        {
            "AttachDisk" => [("DiskId", disk)],
            "ReplaceSystemDisk" => [("ImageId", TestCloud.Image)],
            _ => Array.Empty<(string, string?)>(),
        },
    ]));

    private string TriedOf(string image, string action) => Outcome(action, () =>
    {
        if (action == "RunInstances") _client.RunInstance(("ImageId", image));
        else _client.Call("Ecs", action, ("ImageId", image), ("Encrypted", action == "CopyImage" ? "true" : null));
    });

    /// <summary>The action, with the code where it was refused.</summary>
    private static string Outcome(string action, Action call) =>
        Record.Exception(call) is CloudException refusal ? $"{action} {refusal.Code}" : action;
}
