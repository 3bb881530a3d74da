using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs.Instances;

public sealed class InstanceChangeTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void UnknownInstance_IsNotFoundByAnyAction()
    {
        var client = _account.Client();
        string[] actions = ["StartInstance", "StopInstance", "RebootInstance", "DeleteInstance",
            "ModifyInstanceAttribute", "ModifyInstanceSpec", "ModifyInstanceNetworkSpec", "AllocatePublicIpAddress",
            "ModifyInstanceVpcAttribute", "ModifyInstanceMetadataOptions", "ModifyInstanceAutoReleaseTime",
            "DescribeInstanceAttribute", "DescribeUserData", "ReplaceSystemDisk"];

        Assert.All(actions, action =>
        {
            var refusal = client.Refusal("Ecs", action, ("InstanceId", "i-unknown"));
            Assert.Equal((404, "InvalidInstanceId.NotFound"), (refusal.Status, refusal.Code));
        });
    }

    [Fact]
    public void Reboot_OfAStoppedInstance_IsRefused_AndARunningOneStartsAgain()
    {
        var client = _account.Client();
        var instance = client.RunInstance();

        client.Call("Ecs", "RebootInstance", ("InstanceId", instance));
        var rebooting = client.Instance(instance).Text("Status");
        client.Wait(TimeSpan.FromMinutes(1));
        var running = client.Instance(instance).Text("Status");
        var refusal = client.Refusal("Ecs", "RebootInstance", ("InstanceId", client.Stop(instance)));

        Assert.Equal(("Starting", "Running", "IncorrectInstanceStatus"), (rebooting, running, refusal.Code));
    }

    [Fact]
    public void Attributes_Change_AndCanBeCleared()
    {
        var client = _account.Client();
        var instance = client.RunInstance(("Description", "old"), ("DeletionProtection", "true"));
        (string, string?) id = ("InstanceId", instance);

        client.Call("Ecs", "ModifyInstanceAttribute", id, ("InstanceName", "new"), ("Description", ""), ("HostName",
            "host"), ("CreditSpecification", "Unlimited"));
        client.Call("Ecs", "ModifyInstanceMetadataOptions", id, ("HttpEndpoint", "enabled"), ("HttpTokens",
            "required"));
        client.Call("Ecs", "ModifyInstanceNetworkSpec", id, ("InternetMaxBandwidthOut", "10"));
        client.Call("Ecs", "ModifyInstanceAutoReleaseTime", id, ("AutoReleaseTime", "2027-01-01T00:00:00Z"));
        client.Call("Ecs", "JoinResourceGroup", ("ResourceType", "instance"), ("ResourceId", instance),
            ("ResourceGroupId", "rg-1"));
        var changed = client.Instance(instance);

        Assert.Equal(("new", "", "host", "Unlimited", "rg-1"), (changed.Text("InstanceName"),
            changed.Text("Description"), changed.Text("HostName"), changed.Text("CreditSpecification"),
            changed.Text("ResourceGroupId")));
        Assert.Equal(("required", 10, "2027-01-01T00:00:00Z"), (changed.Text("MetadataOptions", "HttpTokens"),
            changed.Number("InternetMaxBandwidthOut"), changed.Text("AutoReleaseTime")));
    }

    [Fact]
    public void ProtectedInstance_CannotBeDeleted_UntilItIsNot()
    {
        var client = _account.Client();
        (string, string?) id = ("InstanceId", client.RunInstance(("DeletionProtection", "true")));

        var refusal = client.Refusal("Ecs", "DeleteInstance", id, ("Force", "true"));
        client.Call("Ecs", "ModifyInstanceAttribute", id, ("DeletionProtection", "false"));
        client.Call("Ecs", "DeleteInstance", id, ("Force", "true"));

        Assert.Equal((403, "InvalidOperation.DeletionProtection"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("ModifyInstanceSpec", "InstanceType", "ecs.g7.xlarge")]
    [InlineData("ReplaceSystemDisk", "ImageId", TestCloud.Image)]
    public void Change_ThatNeedsAStoppedInstance_IsRefusedWhileItRuns(string action, string parameter, string value)
    {
        var client = _account.Client();
        var instance = client.RunInstance();

        var refusal = client.Refusal("Ecs", action, ("InstanceId", instance), (parameter, value));
        client.Stop(instance);
        client.Call("Ecs", action, ("InstanceId", instance), (parameter, value));

        Assert.Equal((403, "IncorrectInstanceStatus"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void UserData_OfARunningInstance_IsChanged()
    {
        var client = _account.Client();
        var instance = client.RunInstance(("UserData", "aGVsbG8="));

        client.Call("Ecs", "ModifyInstanceAttribute", ("InstanceId", instance), ("UserData", "b3RoZXI="));

        var answer = client.Call("Ecs", "DescribeUserData", ("InstanceId", instance));
        Assert.Equal("b3RoZXI=", answer.Text("UserData"));
    }

    [Fact]
    public void Type_ThatCannotEncrypt_IsNotForAnEncryptedInstance()
    {
        var client = _account.Client();
        var instance = client.Stop(client.RunInstance(("SystemDisk.Encrypted", "true")));

        var refusal = client.Refusal("Ecs", "ModifyInstanceSpec", ("InstanceId", instance), ("InstanceType",
            "ecs.ebmg5.24xlarge"));
        client.Call("Ecs", "ModifyInstanceSpec", ("InstanceId", instance), ("InstanceType", "ecs.r7.2xlarge"));

        Assert.Equal("NotSupportSnapshotEncrypted.InstanceType", refusal.Code);
        Assert.Equal((8, 64 * 1024), (client.Instance(instance).Number("Cpu"), client.Instance(instance)
            .Number("Memory")));
    }

    [Fact]
    public void Role_IsAttachedToldAndDetached()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var instance = client.RunInstance();
        (string, string?)[] role = [("InstanceIds", $"[\"{instance}\"]"), ("RamRoleName", TestCloud.EcsRole)];
        string Role() => client.Call("Ecs", "DescribeInstanceRamRole", role[0])
            ["InstanceRamRoleSets"]!["InstanceRamRoleSet"]![0]!.Text("RamRoleName");

        client.Call("Ecs", "AttachInstanceRamRole", role);
        var attached = Role();
        client.Call("Ecs", "DetachInstanceRamRole", role);

        Assert.Equal((TestCloud.EcsRole, ""), (attached, Role()));
    }

    [Fact]
    public void PublicAddress_NeedsBandwidth_AndIsGivenOnce()
    {
        var client = _account.Client();
        (string, string?) id = ("InstanceId", client.RunInstance());

        var none = client.Refusal("Ecs", "AllocatePublicIpAddress", id);
        client.Call("Ecs", "ModifyInstanceNetworkSpec", id, ("InternetMaxBandwidthOut", "5"));
        var ip = client.Call("Ecs", "AllocatePublicIpAddress", id).Text("IpAddress");
        var twice = client.Refusal("Ecs", "AllocatePublicIpAddress", id);

        Assert.Equal(("InvalidInternetMaxBandwidthOut.Zero", "AllocatedAlready"), (none.Code, twice.Code));
        Assert.StartsWith("198.1", ip);
    }

    [Fact]
    public void Maintenance_IsToldAsItWasSet()
    {
        var client = _account.Client();
        (string, string?) id = ("InstanceId.1", client.RunInstance());

        client.Call("Ecs", "ModifyInstanceMaintenanceAttributes", id, ("ActionOnMaintenance", "Stop"),
            ("NotifyOnMaintenance", "true"), ("MaintenanceWindow.1.StartTime", "02:00:00"),
            ("MaintenanceWindow.1.EndTime", "03:00:00"));
        var told = client.Call("Ecs", "DescribeInstanceMaintenanceAttributes", id)
            ["MaintenanceAttributes"]!["MaintenanceAttribute"]![0]!;

        Assert.Equal(("Stop", true, "02:00:00"), (told.Text("ActionOnMaintenance", "Value"),
            told.Flag("NotifyOnMaintenance"),
            told["MaintenanceWindows"]!["MaintenanceWindow"]![0]!.Text("StartTime")));
    }

    [Fact]
    public void PrivatePool_IsToldAsItWasSet()
    {
        var client = _account.Client();
        var instance = client.RunInstance();
        (string, string?) id = ("InstanceId", instance);
        string? Told() => client.Call("Ecs", "DescribeInstanceAttachmentAttributes", ("InstanceIds",
            $"[\"{instance}\"]"))["Instances"]!["Instance"]![0]!.Text("PrivatePoolOptionsMatchCriteria");

        var first = Told();
        client.Call("Ecs", "ModifyInstanceAttachmentAttributes", id, ("PrivatePoolOptions.MatchCriteria", "Open"));
        var refusal = client.Refusal("Ecs", "ModifyInstanceAttachmentAttributes", id,
            ("PrivatePoolOptions.MatchCriteria", "Target"), ("PrivatePoolOptions.Id", "eap-unknown"));

        Assert.Equal(("None", "Open", 400), (first, Told(), refusal.Status));
    }

    [Theory]
    [InlineData("short1!")]
    [InlineData("onlylettersandmore")]
    public void Password_ThatIsTooWeak_IsRefused(string password)
    {
        var refusal = _account.Client().Refusal("Ecs", "RunInstances", ("ZoneId", TestCloud.Zone), ("ImageId",
            TestCloud.Image), ("InstanceType", "ecs.g7.large"), ("Password", password));

        Assert.Equal((400, "InvalidPassword.Malformed"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Password_IsKeptNowhere()
    {
        var directory = Directory.CreateTempSubdirectory("atrest-cloud-").FullName;
        using (var account = CloudAccount.Open(directory))
        {
            var client = account.Client();
            client.RunInstance(("Password", "Correct-horse-9"));
            account.Dispose();
        }

        Assert.DoesNotContain(Directory.GetFiles(directory),
            file => File.ReadAllText(file).Contains("Correct-horse", StringComparison.Ordinal));
        Directory.Delete(directory, recursive: true);
    }
}
