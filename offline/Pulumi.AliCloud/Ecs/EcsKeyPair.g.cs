// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ecs;

/// <summary>The resource <c>alicloud:ecs/ecsKeyPair:EcsKeyPair</c>.</summary>
[AliCloudResourceType("alicloud:ecs/ecsKeyPair:EcsKeyPair")]
public partial class EcsKeyPair : global::Pulumi.CustomResource
{
    [Output("createTime")]
    public Output<string> CreateTime { get; private set; } = null!;

    [Output("fingerPrint")]
    public Output<string> FingerPrint { get; private set; } = null!;

    [Output("keyFile")]
    public Output<string?> KeyFile { get; private set; } = null!;

    [Output("keyName")]
    public Output<string> KeyName { get; private set; } = null!;

    [Output("keyNamePrefix")]
    public Output<string?> KeyNamePrefix { get; private set; } = null!;

    [Output("keyPairName")]
    public Output<string> KeyPairName { get; private set; } = null!;

    [Output("publicKey")]
    public Output<string?> PublicKey { get; private set; } = null!;

    [Output("resourceGroupId")]
    public Output<string> ResourceGroupId { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    public EcsKeyPair(string name, EcsKeyPairArgs? args = null, CustomResourceOptions? options = null)
        : base("alicloud:ecs/ecsKeyPair:EcsKeyPair", name, args ?? new EcsKeyPairArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private EcsKeyPair(
        string name, Input<string> id, EcsKeyPairState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:ecs/ecsKeyPair:EcsKeyPair", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static EcsKeyPair Get(
        string name, Input<string> id, EcsKeyPairState? state = null, CustomResourceOptions? options = null)
        => new EcsKeyPair(name, id, state, options);
}
