// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Inputs;

/// <summary>The object <c>GetEcsDisksOperationLock</c>.</summary>
public sealed class GetEcsDisksOperationLockArgs : global::Pulumi.InvokeArgs
{
    [Input("lockReason")]
    public string? LockReason { get; set; }

    public GetEcsDisksOperationLockArgs()
    {
    }

    public static new GetEcsDisksOperationLockArgs Empty => new GetEcsDisksOperationLockArgs();
}
