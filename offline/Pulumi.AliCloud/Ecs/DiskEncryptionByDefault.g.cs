// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>The resource <c>alicloud:ecs/diskEncryptionByDefault:DiskEncryptionByDefault</c>.</summary>
[AliCloudResourceType("alicloud:ecs/diskEncryptionByDefault:DiskEncryptionByDefault")]
public partial class DiskEncryptionByDefault : global::Pulumi.CustomResource
{
    [Output("encrypted")]
    public Output<bool?> Encrypted { get; private set; } = null!;

    public DiskEncryptionByDefault(string name, DiskEncryptionByDefaultArgs? args = null, CustomResourceOptions? options = null)
        : base("alicloud:ecs/diskEncryptionByDefault:DiskEncryptionByDefault", name, args ?? new DiskEncryptionByDefaultArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private DiskEncryptionByDefault(
        string name, Input<string> id, DiskEncryptionByDefaultState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:ecs/diskEncryptionByDefault:DiskEncryptionByDefault", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static DiskEncryptionByDefault Get(
        string name, Input<string> id, DiskEncryptionByDefaultState? state = null, CustomResourceOptions? options = null)
        => new DiskEncryptionByDefault(name, id, state, options);
}
