using System.Collections.Immutable;
using Pulumi;

namespace Infra.Tests.Offline.Behaviour;

/// <summary>Resource classes as a provider's package has them, for tests of the SDK alone.</summary>
[SampleResourceType("sample:index/key:Key")]
internal sealed class Key : CustomResource
{
    public const string Token = "sample:index/key:Key";

    public Key(string name, KeyArgs? args = null, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new KeyArgs(), MakeOptions(options, ""))
    {
    }

    private Key(string name, Input<string> id, KeyArgs? state, CustomResourceOptions? options)
        : base(Token, name, state, MakeOptions(options, id))
    {
    }

    [Output("arn")] public Output<string> Arn { get; private set; } = null!;

    [Output("size")] public Output<int> Size { get; private set; } = null!;

    [Output("enabled")] public Output<bool?> Enabled { get; private set; } = null!;

    [Output("zones")] public Output<ImmutableArray<string>> Zones { get; private set; } = null!;

    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("detail")] public Output<KeyDetail?> Detail { get; private set; } = null!;

    public static Key Get(string name, Input<string> id, KeyArgs? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);

    private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
    {
        var merged = CustomResourceOptions.Merge(new CustomResourceOptions { Version = "1.0.0" }, options);
        merged.Id = id ?? merged.Id;
        return merged;
    }
}

internal sealed class KeyArgs : ResourceArgs
{
    [Input("arn")] public Input<string>? Arn { get; set; }

    [Input("size")] public Input<int>? Size { get; set; }

    [Input("enabled")] public Input<bool>? Enabled { get; set; }

    [Input("zones")] private InputList<string>? _zones;

    public InputList<string> Zones
    {
        get => _zones ??= [];
        set => _zones = value;
    }

    [Input("tags")] private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }

    [Input("detail")] public Input<KeyDetailArgs>? Detail { get; set; }
}

internal sealed class KeyDetailArgs : ResourceArgs
{
    [Input("text")] public Input<string>? Text { get; set; }

    [Input("count")] public Input<int>? Count { get; set; }
}

[OutputType]
internal sealed class KeyDetail
{
    public readonly string? Text;
    public readonly int? Count;

    [OutputConstructor]
    private KeyDetail(string? text, int? count) => (Text, Count) = (text, count);
}

internal sealed class RequiredArgs : ResourceArgs
{
    [Input("keyId", required: true)] public Input<string> KeyId { get; set; } = null!;
}

internal sealed class KeyAlias(string name, RequiredArgs args, CustomResourceOptions? options = null)
    : CustomResource("sample:index/alias:Alias", name, args, options);

internal sealed class SampleProvider(string name, SampleProviderArgs args, CustomResourceOptions? options = null)
    : ProviderResource("sample", name, args, options);

internal sealed class SampleProviderArgs : ResourceArgs
{
    [Input("region")] public Input<string>? Region { get; set; }

    [Input("detail", json: true)] public Input<KeyDetailArgs>? Detail { get; set; }
}

internal sealed class Vault : ComponentResource
{
    public const string Token = "sample:index:Vault";

    public Vault(string name, VaultArgs? args = null, ComponentResourceOptions? options = null, bool withKey = true)
        : base(Token, name, args, options)
    {
        if (withKey)
        {
            Child = new Key(
                $"{name}-key", new KeyArgs { Arn = args?.Arn! }, new CustomResourceOptions { Parent = this });
            Arn = Child.Arn;
        }

        RegisterOutputs();
    }

    public Key? Child { get; }

    [Output("arn")] public Output<string> Arn { get; private set; } = null!;
}

internal sealed class VaultArgs : ResourceArgs
{
    [Input("arn")] public Input<string>? Arn { get; set; }
}

[AttributeUsage(AttributeTargets.Class)]
internal sealed class SampleResourceTypeAttribute(string type) : ResourceTypeAttribute(type, "1.0.0");
