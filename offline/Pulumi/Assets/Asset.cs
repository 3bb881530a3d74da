using Pulumi.Serialization;

namespace Pulumi;

/// <summary>One blob of text or bytes that is an argument of a resource.</summary>
public abstract class Asset : AssetOrArchive
{
    private protected Asset(string property, object value) : base(WireSignatures.Asset, property, value)
    {
    }
}
