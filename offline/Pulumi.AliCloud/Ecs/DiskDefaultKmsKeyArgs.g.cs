// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>Arguments of <see cref="DiskDefaultKmsKey"/>.</summary>
public sealed class DiskDefaultKmsKeyArgs : global::Pulumi.ResourceArgs
{
    [Input("kmsKeyId", required: true)]
    public Input<string> KmsKeyId { get; set; } = null!;

    public DiskDefaultKmsKeyArgs()
    {
    }

    public static new DiskDefaultKmsKeyArgs Empty => new DiskDefaultKmsKeyArgs();
}
