// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>What qualifies the look-up of an existing <see cref="DiskDefaultKmsKey"/>.</summary>
public sealed class DiskDefaultKmsKeyState : global::Pulumi.ResourceArgs
{
    [Input("kmsKeyId")]
    public Input<string>? KmsKeyId { get; set; }

    public DiskDefaultKmsKeyState()
    {
    }

    public static new DiskDefaultKmsKeyState Empty => new DiskDefaultKmsKeyState();
}
