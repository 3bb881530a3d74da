using Infra.Cloud;
using Infra.Tests.Cloud.Ecs;
using Infra.Tests.Cloud.Vpc;

namespace Infra.Tests.Cloud.Conformance;

/// <summary>What the good calls of ECS name.</summary>
internal sealed partial class Stage
{
    private string? MakeInEcs(string name) => name switch
    {
        "vpc" => _client.CreateVpc(),
        "vSwitch" => _client.CreateVSwitch(Of("vpc")),
        "securityGroup" => _client.CreateSecurityGroup(Of("vpc")),
        "disk" => After(_client.CreateDisk(), _ => Pass()),
        "autoDisk" => After(_client.CreateDisk(("DiskCategory", "cloud_auto"), ("Size", "40")), _ => Pass()),
        "taggedDisk" => After(_client.CreateDisk(("Tag.1.Key", "a"), ("Tag.1.Value", "b")), _ => Pass()),
        "machine" => _client.RunInstance(),
        "stoppedMachine" => _client.Stop(_client.RunInstance()),
        "stoppedSystemDisk" => _client.SystemDisk(Of("stoppedMachine")).Text("DiskId"),
        "attachedDisk" => After(Of("otherDisk"), disk => Attach(disk, Of("machine"))),
        "otherDisk" => After(_client.CreateDisk(), _ => Pass()),
        "snapshot" => SnapshotOf(Of("attachedDisk")),
        "systemSnapshot" => SnapshotOf(_client.SystemDisk(Of("machine")).Text("DiskId")),
        "stoppedSnapshot" => SnapshotOf(Of("stoppedSystemDisk")),
        "image" => _client.CreateImage(),
        "imageCopy" => _client.CopyImage(Of("image")),
        "snapshotPolicy" => EcsCall("CreateAutoSnapshotPolicy", ("timePoints", """["1"]"""),
            ("repeatWeekdays", """["1"]"""), ("retentionDays", "7")).Text("AutoSnapshotPolicyId"),
        "keyPair" => After(name, pair => EcsCall("ImportKeyPair", ("KeyPairName", pair),
            ("PublicKeyBody", KeyPairTests.PublicKey))),
        "launchTemplate" => EcsCall("CreateLaunchTemplate", ("LaunchTemplateName", "template"),
            ("ImageId", TestCloud.Image), ("InstanceType", "ecs.g7.large"), ("ZoneId", TestCloud.Zone))
            .Text("LaunchTemplateId"),
        "instanceRole" => After(name, role => Ram("CreateRole", ("RoleName", role),
            ("AssumeRolePolicyDocument", TestCloud.EcsTrust))),
        "diskRole" => After(name, _ => _client.CreateEcsRole()),
        "ecsKey" => After(_client.CreateKey(), _ => Of("diskRole")),
        "beijingKey" => After(InBeijing().CreateKey(), _ => Of("diskRole")),
        _ => null,
    };

    private System.Text.Json.Nodes.JsonObject EcsCall(string action, params (string, string?)[] parameters) =>
        _client.Call("Ecs", action, parameters);

    private void Attach(string disk, string instance)
    {
        EcsCall("AttachDisk", ("DiskId", disk), ("InstanceId", instance));
        Pass();
    }

    private string SnapshotOf(string disk)
    {
        var snapshot = EcsCall("CreateSnapshot", ("DiskId", disk)).Text("SnapshotId");
        _client.Wait(TimeSpan.FromHours(1));
        return snapshot;
    }

    private CloudClient InBeijing() => account.Client(region: "cn-beijing");

    private void Pass() => _client.Wait(TimeSpan.FromMinutes(1));
}
