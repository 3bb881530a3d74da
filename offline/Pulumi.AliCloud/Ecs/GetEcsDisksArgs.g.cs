// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>Arguments of <see cref="GetEcsDisks"/> as plain values.</summary>
public sealed class GetEcsDisksArgs : global::Pulumi.InvokeArgs
{
    [Input("additionalAttributes")]
    private List<string>? _additionalAttributes;

    public List<string> AdditionalAttributes
    {
        get => _additionalAttributes ?? (_additionalAttributes = new List<string>());
        set => _additionalAttributes = value;
    }

    [Input("autoSnapshotPolicyId")]
    public string? AutoSnapshotPolicyId { get; set; }

    [Input("availabilityZone")]
    public string? AvailabilityZone { get; set; }

    [Input("category")]
    public string? Category { get; set; }

    [Input("deleteAutoSnapshot")]
    public bool? DeleteAutoSnapshot { get; set; }

    [Input("deleteWithInstance")]
    public bool? DeleteWithInstance { get; set; }

    [Input("diskName")]
    public string? DiskName { get; set; }

    [Input("diskType")]
    public string? DiskType { get; set; }

    [Input("dryRun")]
    public bool? DryRun { get; set; }

    [Input("enableAutoSnapshot")]
    public bool? EnableAutoSnapshot { get; set; }

    [Input("enableAutomatedSnapshotPolicy")]
    public bool? EnableAutomatedSnapshotPolicy { get; set; }

    [Input("enableShared")]
    public bool? EnableShared { get; set; }

    [Input("encrypted")]
    public string? Encrypted { get; set; }

    [Input("ids")]
    private List<string>? _ids;

    public List<string> Ids
    {
        get => _ids ?? (_ids = new List<string>());
        set => _ids = value;
    }

    [Input("instanceId")]
    public string? InstanceId { get; set; }

    [Input("kmsKeyId")]
    public string? KmsKeyId { get; set; }

    [Input("nameRegex")]
    public string? NameRegex { get; set; }

    [Input("operationLocks")]
    private List<global::Pulumi.AliCloud.Ecs.Inputs.GetEcsDisksOperationLockArgs>? _operationLocks;

    public List<global::Pulumi.AliCloud.Ecs.Inputs.GetEcsDisksOperationLockArgs> OperationLocks
    {
        get => _operationLocks ?? (_operationLocks = new List<global::Pulumi.AliCloud.Ecs.Inputs.GetEcsDisksOperationLockArgs>());
        set => _operationLocks = value;
    }

    [Input("outputFile")]
    public string? OutputFile { get; set; }

    [Input("pageNumber")]
    public int? PageNumber { get; set; }

    [Input("pageSize")]
    public int? PageSize { get; set; }

    [Input("paymentType")]
    public string? PaymentType { get; set; }

    [Input("portable")]
    public bool? Portable { get; set; }

    [Input("resourceGroupId")]
    public string? ResourceGroupId { get; set; }

    [Input("snapshotId")]
    public string? SnapshotId { get; set; }

    [Input("status")]
    public string? Status { get; set; }

    [Input("tags")]
    private Dictionary<string, string>? _tags;

    public Dictionary<string, string> Tags
    {
        get => _tags ?? (_tags = new Dictionary<string, string>());
        set => _tags = value;
    }

    [Input("type")]
    public string? Type { get; set; }

    [Input("zoneId")]
    public string? ZoneId { get; set; }

    public GetEcsDisksArgs()
    {
    }

    public static new GetEcsDisksArgs Empty => new GetEcsDisksArgs();
}
