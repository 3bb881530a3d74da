// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Outputs;

/// <summary>The object <c>GetEcsDisksOperationLock</c>.</summary>
[OutputType]
public sealed class GetEcsDisksOperationLockResult
{
    public readonly string? LockReason;

    [OutputConstructor]
    private GetEcsDisksOperationLockResult(
        string? lockReason)
    {
        LockReason = lockReason;
    }
}
