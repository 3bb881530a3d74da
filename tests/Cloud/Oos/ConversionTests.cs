using Infra.Cloud;
using Infra.Cloud.Faults;
using Infra.Tests.Cloud.Ecs;

namespace Infra.Tests.Cloud.Oos;

/// <summary>A conversion of a data disk as it should be, in the language of templates: the instance is stopped before the
/// snapshot, the new disk takes the place of the old one, and a failure leads back to where it began.</summary>
public sealed class ConversionTests : IDisposable
{
    private const string Content =
        """
        FormatVersion: OOS-2019-06-01
        Parameters:
          diskId: { Type: String }
          instanceId: { Type: String }
          KMSKeyId: { Type: String }
        RamRole: OOSServiceRole
        Tasks:
          - Name: read
            Action: ACS::ExecuteAPI
            Properties: { Service: ECS, API: DescribeDisks, Parameters: { DiskIds: ['{{ diskId }}'] } }
            Outputs:
              zone: { Type: String, ValueSelector: 'Disks.Disk[].ZoneId' }
              category: { Type: String, ValueSelector: 'Disks.Disk[].Category' }
              level: { Type: String, ValueSelector: 'Disks.Disk[].PerformanceLevel' }
              device: { Type: String, ValueSelector: 'Disks.Disk[].Device' }
              tags: { Type: Json, ValueSelector: '[.Disks.Disk[].Tags.Tag[] | {Key: .TagKey, Value: .TagValue}]' }
          - Name: stop
            Action: ACS::ExecuteAPI
            Properties: { Service: ECS, API: StopInstance, Parameters: { InstanceId: '{{ instanceId }}' } }
          - Name: untilStopped
            Action: ACS::WaitFor
            Properties:
              Service: ECS
              API: DescribeInstances
              Parameters: { InstanceIds: ['{{ instanceId }}'] }
              PropertySelector: 'Instances.Instance[].Status'
              DesiredValues: [Stopped]
          - Name: snapshot
            Action: ACS::ExecuteAPI
            OnError: startAgain
            Properties: { Service: ECS, API: CreateSnapshot, Parameters: { DiskId: '{{ diskId }}' } }
            Outputs: { id: { Type: String, ValueSelector: SnapshotId } }
          - Name: untilSnapshot
            Action: ACS::WaitFor
            OnError: startAgain
            Retries: 300
            DelayType: Constant
            Delay: 60
            Properties:
              Service: ECS
              API: DescribeSnapshots
              Parameters: { SnapshotIds: ['{{ snapshot.id }}'] }
              PropertySelector: 'Snapshots.Snapshot[].Status'
              DesiredValues: [accomplished]
          - Name: copy
            Action: ACS::ExecuteAPI
            OnError: startAgain
            Properties:
              Service: ECS
              API: CopySnapshot
              Parameters:
                SnapshotId: '{{ snapshot.id }}'
                DestinationRegionId: '{{ ACS::RegionId }}'
                DestinationSnapshotName: 'encrypted-{{ ACS::ExecutionId }}'
                DestinationSnapshotDescription: encrypted copy
                Encrypted: true
                KMSKeyId: '{{ KMSKeyId }}'
            Outputs: { id: { Type: String, ValueSelector: SnapshotId } }
          - Name: untilCopy
            Action: ACS::WaitFor
            OnError: startAgain
            Retries: 300
            DelayType: Constant
            Delay: 60
            Properties:
              Service: ECS
              API: DescribeSnapshots
              Parameters: { SnapshotIds: ['{{ copy.id }}'] }
              PropertySelector: 'Snapshots.Snapshot[].Status'
              DesiredValues: [accomplished]
          - Name: create
            Action: ACS::ExecuteAPI
            OnError: startAgain
            Properties:
              Service: ECS
              API: CreateDisk
              Parameters:
                ZoneId: '{{ read.zone }}'
                DiskCategory: '{{ read.category }}'
                PerformanceLevel: '{{ read.level }}'
                SnapshotId: '{{ copy.id }}'
                Tags: '{{ read.tags }}'
                ClientToken: 'create-{{ ACS::ExecutionId }}'
            Outputs: { id: { Type: String, ValueSelector: DiskId } }
          - Name: untilCreated
            Action: ACS::WaitFor
            OnError: startAgain
            Properties:
              Service: ECS
              API: DescribeDisks
              Parameters: { DiskIds: ['{{ create.id }}'] }
              PropertySelector: 'Disks.Disk[].Status'
              DesiredValues: [Available]
          - Name: detach
            Action: ACS::ECS::DetachDisk
            OnError: startAgain
            Properties: { regionId: '{{ ACS::RegionId }}', instanceId: '{{ instanceId }}', diskId: '{{ diskId }}' }
          - Name: attach
            Action: ACS::ExecuteAPI
            OnError: attachAgain
            Properties:
              Service: ECS
              API: AttachDisk
              Parameters: { InstanceId: '{{ instanceId }}', DiskId: '{{ create.id }}', Device: '{{ read.device }}' }
          - Name: start
            Action: ACS::ExecuteAPI
            OnSuccess: ACS::END
            Properties: { Service: ECS, API: StartInstance, Parameters: { InstanceId: '{{ instanceId }}' } }
          - Name: attachAgain
            Action: ACS::ExecuteAPI
            Properties:
              Service: ECS
              API: AttachDisk
              Parameters: { InstanceId: '{{ instanceId }}', DiskId: '{{ diskId }}', Device: '{{ read.device }}' }
          - Name: startAgain
            Action: ACS::ExecuteAPI
            Properties: { Service: ECS, API: StartInstance, Parameters: { InstanceId: '{{ instanceId }}' } }
          - Name: converted
            Action: ACS::CheckFor
            Properties:
              Service: ECS
              API: DescribeDisks
              Parameters: { InstanceId: '{{ instanceId }}', DiskType: data }
              PropertySelector: '.Disks.Disk | map(.Encrypted) | all'
              DesiredValues: [true]
        Outputs:
          diskId: { Type: String, Value: '{{ create.id }}' }
        """;

    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;
    private readonly string _key;
    private readonly string _instance;
    private readonly string _disk;

    public ConversionTests()
    {
        _client = _account.Client();
        _client.CreateEcsRole();
        _client.CreateOosRole(
            """{"Effect":"Allow","Action":["ecs:Describe*","ecs:*Instance","ecs:*Snapshot","ecs:*Disk"],"Resource":"*"}""");
        _key = _client.CreateKey();
        _instance = _client.RunInstance();
        _disk = _client.CreateDisk(("Size", "500"), ("DiskCategory", "cloud_essd"), ("PerformanceLevel", "PL2"),
            ("Tag.1.Key", "owner"), ("Tag.1.Value", "shop"));
        _client.Wait(TimeSpan.FromMinutes(1));
        _client.Call("Ecs", "AttachDisk", ("InstanceId", _instance), ("DiskId", _disk));
        _client.Wait(TimeSpan.FromMinutes(1));
    }

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Conversion_KeepsDeviceTagsAndLevel_AndStopsBeforeTheSnapshot()
    {
        var device = _client.Disk(_disk).Text("Device");

        var execution = _client.Run(Content, Parameters());

        Assert.Equal(("Success", ""), (execution.Text("Status"), execution.Text("StatusMessage")));
        var disk = _client.Disk(execution.Outputs().Text("diskId"));
        Assert.Equal((true, _key, "PL2", device, _instance), (disk.Flag("Encrypted"), disk.Text("KMSKeyId"),
            disk.Text("PerformanceLevel"), disk.Text("Device"), disk.Text("InstanceId")));
        Assert.Equal("shop", disk["Tags"]!["Tag"]![0]!.Text("TagValue"));
        Assert.Equal("Available", _client.Disk(_disk).Text("Status"));
        Assert.Equal("Running", _client.Instance(_instance).Text("Status"));
        var calls = _account.Calls.ToList();
        Assert.True(calls.FindIndex(call => call.Action == "StopInstance")
            < calls.FindIndex(call => call.Action == "CreateSnapshot"));
    }

    [Theory]
    [InlineData("CreateSnapshot")]
    [InlineData("CopySnapshot")]
    [InlineData("CreateDisk")]
    [InlineData("AttachDisk")]
    public void Conversion_ThatFails_LeadsBackToWhereItBegan(string call)
    {
        var device = _client.Disk(_disk).Text("Device");
        _account.Faults.Replace([new FaultRule { Fault = FaultKind.Internal, Action = call, Times = 1 }]);

        var execution = _client.Run(Content, Parameters());

        Assert.Equal("Failed", execution.Text("Status"));
        Assert.Contains("converted", execution.Text("StatusMessage"), StringComparison.Ordinal);
        var disk = _client.Disk(_disk);
        Assert.Equal(("In_use", device), (disk.Text("Status"), disk.Text("Device")));
        Assert.Equal("Running", _client.Instance(_instance).Text("Status"));
        Assert.Contains(_client.TaskRuns(execution.Text("ExecutionId")), task => task.Text("Status") == "Failed"
            && task.Text("StatusMessage").Contains($"Ecs:{call}: InternalError", StringComparison.Ordinal));
    }

    private string Parameters() =>
        $$"""{"diskId":"{{_disk}}","instanceId":"{{_instance}}","KMSKeyId":"{{_key}}"}""";
}
