// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>Arguments of <see cref="GetEcsDisks"/> that may be outputs.</summary>
public sealed class GetEcsDisksInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("additionalAttributes")]
    private InputList<string>? _additionalAttributes;

    public InputList<string> AdditionalAttributes
    {
        get => _additionalAttributes ?? (_additionalAttributes = new InputList<string>());
        set => _additionalAttributes = value;
    }

    [Input("autoSnapshotPolicyId")]
    public Input<string>? AutoSnapshotPolicyId { get; set; }

    [Input("availabilityZone")]
    public Input<string>? AvailabilityZone { get; set; }

    [Input("category")]
    public Input<string>? Category { get; set; }

    [Input("deleteAutoSnapshot")]
    public Input<bool>? DeleteAutoSnapshot { get; set; }

    [Input("deleteWithInstance")]
    public Input<bool>? DeleteWithInstance { get; set; }

    [Input("diskName")]
    public Input<string>? DiskName { get; set; }

    [Input("diskType")]
    public Input<string>? DiskType { get; set; }

    [Input("dryRun")]
    public Input<bool>? DryRun { get; set; }

    [Input("enableAutoSnapshot")]
    public Input<bool>? EnableAutoSnapshot { get; set; }

    [Input("enableAutomatedSnapshotPolicy")]
    public Input<bool>? EnableAutomatedSnapshotPolicy { get; set; }

    [Input("enableShared")]
    public Input<bool>? EnableShared { get; set; }

    [Input("encrypted")]
    public Input<string>? Encrypted { get; set; }

    [Input("ids")]
    private InputList<string>? _ids;

    public InputList<string> Ids
    {
        get => _ids ?? (_ids = new InputList<string>());
        set => _ids = value;
    }

    [Input("instanceId")]
    public Input<string>? InstanceId { get; set; }

    [Input("kmsKeyId")]
    public Input<string>? KmsKeyId { get; set; }

    [Input("nameRegex")]
    public Input<string>? NameRegex { get; set; }

    [Input("operationLocks")]
    private InputList<global::Pulumi.AliCloud.Ecs.Inputs.GetEcsDisksOperationLockInputArgs>? _operationLocks;

    public InputList<global::Pulumi.AliCloud.Ecs.Inputs.GetEcsDisksOperationLockInputArgs> OperationLocks
    {
        get => _operationLocks ?? (_operationLocks = new InputList<global::Pulumi.AliCloud.Ecs.Inputs.GetEcsDisksOperationLockInputArgs>());
        set => _operationLocks = value;
    }

    [Input("outputFile")]
    public Input<string>? OutputFile { get; set; }

    [Input("pageNumber")]
    public Input<int>? PageNumber { get; set; }

    [Input("pageSize")]
    public Input<int>? PageSize { get; set; }

    [Input("paymentType")]
    public Input<string>? PaymentType { get; set; }

    [Input("portable")]
    public Input<bool>? Portable { get; set; }

    [Input("resourceGroupId")]
    public Input<string>? ResourceGroupId { get; set; }

    [Input("snapshotId")]
    public Input<string>? SnapshotId { get; set; }

    [Input("status")]
    public Input<string>? Status { get; set; }

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

    public GetEcsDisksInvokeArgs()
    {
    }

    public static new GetEcsDisksInvokeArgs Empty => new GetEcsDisksInvokeArgs();
}
