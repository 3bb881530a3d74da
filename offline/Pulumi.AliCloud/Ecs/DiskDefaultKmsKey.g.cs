// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>The resource <c>alicloud:ecs/diskDefaultKmsKey:DiskDefaultKmsKey</c>.</summary>
[AliCloudResourceType("alicloud:ecs/diskDefaultKmsKey:DiskDefaultKmsKey")]
public partial class DiskDefaultKmsKey : global::Pulumi.CustomResource
{
    [Output("kmsKeyId")]
    public Output<string> KmsKeyId { get; private set; } = null!;

    public DiskDefaultKmsKey(string name, DiskDefaultKmsKeyArgs args, CustomResourceOptions? options = null)
        : base("alicloud:ecs/diskDefaultKmsKey:DiskDefaultKmsKey", name, args ?? new DiskDefaultKmsKeyArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private DiskDefaultKmsKey(
        string name, Input<string> id, DiskDefaultKmsKeyState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:ecs/diskDefaultKmsKey:DiskDefaultKmsKey", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static DiskDefaultKmsKey Get(
        string name, Input<string> id, DiskDefaultKmsKeyState? state = null, CustomResourceOptions? options = null)
        => new DiskDefaultKmsKey(name, id, state, options);
}
