// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>Arguments of <see cref="DiskEncryptionByDefault"/>.</summary>
public sealed class DiskEncryptionByDefaultArgs : global::Pulumi.ResourceArgs
{
    [Input("encrypted")]
    public Input<bool>? Encrypted { get; set; }

    public DiskEncryptionByDefaultArgs()
    {
    }

    public static new DiskEncryptionByDefaultArgs Empty => new DiskEncryptionByDefaultArgs();
}
