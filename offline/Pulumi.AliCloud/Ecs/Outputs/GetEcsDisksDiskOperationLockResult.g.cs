// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Outputs;

/// <summary>The object <c>GetEcsDisksDiskOperationLock</c>.</summary>
[OutputType]
public sealed class GetEcsDisksDiskOperationLockResult
{
    public readonly string LockReason;

    [OutputConstructor]
    private GetEcsDisksDiskOperationLockResult(
        string lockReason)
    {
        LockReason = lockReason;
    }
}
