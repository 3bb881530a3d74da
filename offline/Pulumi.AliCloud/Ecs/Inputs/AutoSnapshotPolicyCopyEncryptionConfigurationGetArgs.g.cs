// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Inputs;

/// <summary>The object <c>AutoSnapshotPolicyCopyEncryptionConfiguration</c>.</summary>
public sealed class AutoSnapshotPolicyCopyEncryptionConfigurationGetArgs : global::Pulumi.ResourceArgs
{
    [Input("encrypted")]
    public Input<bool>? Encrypted { get; set; }

    [Input("kmsKeyId")]
    public Input<string>? KmsKeyId { get; set; }

    public AutoSnapshotPolicyCopyEncryptionConfigurationGetArgs()
    {
    }

    public static new AutoSnapshotPolicyCopyEncryptionConfigurationGetArgs Empty => new AutoSnapshotPolicyCopyEncryptionConfigurationGetArgs();
}
