// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Outputs;

/// <summary>The object <c>AutoSnapshotPolicyCopyEncryptionConfiguration</c>.</summary>
[OutputType]
public sealed class AutoSnapshotPolicyCopyEncryptionConfiguration
{
    public readonly bool? Encrypted;
    public readonly string? KmsKeyId;

    [OutputConstructor]
    private AutoSnapshotPolicyCopyEncryptionConfiguration(
        bool? encrypted,
        string? kmsKeyId)
    {
        Encrypted = encrypted;
        KmsKeyId = kmsKeyId;
    }
}
