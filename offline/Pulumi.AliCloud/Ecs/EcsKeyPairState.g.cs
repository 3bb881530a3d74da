// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>What qualifies the look-up of an existing <see cref="EcsKeyPair"/>.</summary>
public sealed class EcsKeyPairState : global::Pulumi.ResourceArgs
{
    [Input("createTime")]
    public Input<string>? CreateTime { get; set; }

    [Input("fingerPrint")]
    public Input<string>? FingerPrint { get; set; }

    [Input("keyFile")]
    public Input<string>? KeyFile { get; set; }

    [Input("keyName")]
    public Input<string>? KeyName { get; set; }

    [Input("keyNamePrefix")]
    public Input<string>? KeyNamePrefix { get; set; }

    [Input("keyPairName")]
    public Input<string>? KeyPairName { get; set; }

    [Input("publicKey")]
    public Input<string>? PublicKey { get; set; }

    [Input("resourceGroupId")]
    public Input<string>? ResourceGroupId { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    public EcsKeyPairState()
    {
    }

    public static new EcsKeyPairState Empty => new EcsKeyPairState();
}
