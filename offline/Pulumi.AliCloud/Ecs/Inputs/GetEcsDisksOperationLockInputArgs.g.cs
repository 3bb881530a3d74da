// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Inputs;

/// <summary>The object <c>GetEcsDisksOperationLock</c>.</summary>
public sealed class GetEcsDisksOperationLockInputArgs : global::Pulumi.ResourceArgs
{
    [Input("lockReason")]
    public Input<string>? LockReason { get; set; }

    public GetEcsDisksOperationLockInputArgs()
    {
    }

    public static new GetEcsDisksOperationLockInputArgs Empty => new GetEcsDisksOperationLockInputArgs();
}
