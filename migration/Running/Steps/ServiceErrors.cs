using Infra.OpenApi.Credentials;
using Infra.OpenApi.Errors;

namespace Infra.Migration.Running.Steps;

/// <summary>What a call can end in, and what follows from it.</summary>
internal static class ServiceErrors
{
    // Source: the codes after which the Terraform provider v1.285.0 attaches, detaches, starts, stops and deletes
    // again (alicloud/service_alicloud_ecs.go and the resources of disks and snapshots).
    private static readonly HashSet<string> PassingCodes = new(StringComparer.Ordinal)
    {
        "IncorrectDiskStatus", "IncorrectDiskStatus.Initializing", "IncorrectInstanceStatus",
        "IncorrectInstanceStatus.Initializing", "InvalidOperation.Conflict", "Operation.Conflict", "OperationConflict",
        "DisksDetachingOnEcsExceeded", "DiskInCoolingPeriod", "LastTokenProcessing", "TaskConflict",
        "InvalidSnapshotId.NotReady", "IncorrectImageStatus", "IncorrectSnapshotStatus", "CreatingSnapshot",
        "SnapshotCreatedDisk", "SnapshotCreatedImage", "InvalidOperation.UnfinishedEncryptedSnapshotCopy",
        "IncorrectDiskStatus.CreatingSnapshot", "IncorrectDiskStatus.HasUnfinishedSnapshot",
    };

    /// <summary>Whether it came from a call, and not from the run itself.</summary>
    public static bool Is(Exception error) => error is OpenApiException or HttpRequestException or TimeoutException
        or IOException or TaskCanceledException or CredentialException;

    /// <summary>Whether the same call may succeed in a while although the service calls the error final: something is
    /// still in another state.</summary>
    public static bool Passes(Exception error) => error is OpenApiException { Code: var code } && PassingCodes.Contains(code);
}
