// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>What qualifies the look-up of an existing <see cref="EcsDisk"/>.</summary>
public sealed class EcsDiskState : global::Pulumi.ResourceArgs
{
    [Input("advancedFeatures")]
    public Input<string>? AdvancedFeatures { get; set; }

    [Input("availabilityZone")]
    public Input<string>? AvailabilityZone { get; set; }

    [Input("burstingEnabled")]
    public Input<bool>? BurstingEnabled { get; set; }

    [Input("category")]
    public Input<string>? Category { get; set; }

    [Input("createTime")]
    public Input<string>? CreateTime { get; set; }

    [Input("deleteAutoSnapshot")]
    public Input<bool>? DeleteAutoSnapshot { get; set; }

    [Input("deleteWithInstance")]
    public Input<bool>? DeleteWithInstance { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("diskName")]
    public Input<string>? DiskName { get; set; }

    [Input("dryRun")]
    public Input<bool>? DryRun { get; set; }

    [Input("enableAutoSnapshot")]
    public Input<bool>? EnableAutoSnapshot { get; set; }

    [Input("encryptAlgorithm")]
    public Input<string>? EncryptAlgorithm { get; set; }

    [Input("encrypted")]
    public Input<bool>? Encrypted { get; set; }

    [Input("instanceId")]
    public Input<string>? InstanceId { get; set; }

    [Input("kmsKeyId")]
    public Input<string>? KmsKeyId { get; set; }

    [Input("multiAttach")]
    public Input<string>? MultiAttach { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("paymentType")]
    public Input<string>? PaymentType { get; set; }

    [Input("performanceLevel")]
    public Input<string>? PerformanceLevel { get; set; }

    [Input("provisionedIops")]
    public Input<int>? ProvisionedIops { get; set; }

    [Input("regionId")]
    public Input<string>? RegionId { get; set; }

    [Input("resourceGroupId")]
    public Input<string>? ResourceGroupId { get; set; }

    [Input("size")]
    public Input<int>? Size { get; set; }

    [Input("snapshotId")]
    public Input<string>? SnapshotId { get; set; }

    [Input("status")]
    public Input<string>? Status { get; set; }

    [Input("storageSetId")]
    public Input<string>? StorageSetId { get; set; }

    [Input("storageSetPartitionNumber")]
    public Input<int>? StorageSetPartitionNumber { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    [Input("type")]
    public Input<string>? Type { get; set; }

    [Input("zoneId")]
    public Input<string>? ZoneId { get; set; }

    public EcsDiskState()
    {
    }

    public static new EcsDiskState Empty => new EcsDiskState();
}
