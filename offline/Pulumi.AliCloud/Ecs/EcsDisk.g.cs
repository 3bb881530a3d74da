// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ecs;

/// <summary>The resource <c>alicloud:ecs/ecsDisk:EcsDisk</c>.</summary>
[AliCloudResourceType("alicloud:ecs/ecsDisk:EcsDisk")]
public partial class EcsDisk : global::Pulumi.CustomResource
{
    [Output("advancedFeatures")]
    public Output<string?> AdvancedFeatures { get; private set; } = null!;

    [Output("availabilityZone")]
    public Output<string> AvailabilityZone { get; private set; } = null!;

    [Output("burstingEnabled")]
    public Output<bool?> BurstingEnabled { get; private set; } = null!;

    [Output("category")]
    public Output<string?> Category { get; private set; } = null!;

    [Output("createTime")]
    public Output<string> CreateTime { get; private set; } = null!;

    [Output("deleteAutoSnapshot")]
    public Output<bool?> DeleteAutoSnapshot { get; private set; } = null!;

    [Output("deleteWithInstance")]
    public Output<bool> DeleteWithInstance { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("diskName")]
    public Output<string> DiskName { get; private set; } = null!;

    [Output("dryRun")]
    public Output<bool?> DryRun { get; private set; } = null!;

    [Output("enableAutoSnapshot")]
    public Output<bool> EnableAutoSnapshot { get; private set; } = null!;

    [Output("encryptAlgorithm")]
    public Output<string?> EncryptAlgorithm { get; private set; } = null!;

    [Output("encrypted")]
    public Output<bool> Encrypted { get; private set; } = null!;

    [Output("instanceId")]
    public Output<string> InstanceId { get; private set; } = null!;

    [Output("kmsKeyId")]
    public Output<string> KmsKeyId { get; private set; } = null!;

    [Output("multiAttach")]
    public Output<string> MultiAttach { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("paymentType")]
    public Output<string> PaymentType { get; private set; } = null!;

    [Output("performanceLevel")]
    public Output<string> PerformanceLevel { get; private set; } = null!;

    [Output("provisionedIops")]
    public Output<int?> ProvisionedIops { get; private set; } = null!;

    [Output("regionId")]
    public Output<string> RegionId { get; private set; } = null!;

    [Output("resourceGroupId")]
    public Output<string> ResourceGroupId { get; private set; } = null!;

    [Output("size")]
    public Output<int> Size { get; private set; } = null!;

    [Output("snapshotId")]
    public Output<string> SnapshotId { get; private set; } = null!;

    [Output("status")]
    public Output<string> Status { get; private set; } = null!;

    [Output("storageSetId")]
    public Output<string?> StorageSetId { get; private set; } = null!;

    [Output("storageSetPartitionNumber")]
    public Output<int?> StorageSetPartitionNumber { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("type")]
    public Output<string?> Type { get; private set; } = null!;

    [Output("zoneId")]
    public Output<string> ZoneId { get; private set; } = null!;

    public EcsDisk(string name, EcsDiskArgs? args = null, CustomResourceOptions? options = null)
        : base("alicloud:ecs/ecsDisk:EcsDisk", name, args ?? new EcsDiskArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private EcsDisk(
        string name, Input<string> id, EcsDiskState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:ecs/ecsDisk:EcsDisk", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static EcsDisk Get(
        string name, Input<string> id, EcsDiskState? state = null, CustomResourceOptions? options = null)
        => new EcsDisk(name, id, state, options);
}
