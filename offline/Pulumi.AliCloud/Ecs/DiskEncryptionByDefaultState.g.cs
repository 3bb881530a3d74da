// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>What qualifies the look-up of an existing <see cref="DiskEncryptionByDefault"/>.</summary>
public sealed class DiskEncryptionByDefaultState : global::Pulumi.ResourceArgs
{
    [Input("encrypted")]
    public Input<bool>? Encrypted { get; set; }

    public DiskEncryptionByDefaultState()
    {
    }

    public static new DiskEncryptionByDefaultState Empty => new DiskEncryptionByDefaultState();
}
