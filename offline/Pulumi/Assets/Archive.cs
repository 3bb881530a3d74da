using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A set of named assets that is an argument of a resource.</summary>
public abstract class Archive : AssetOrArchive
{
    private protected Archive(string property, object value) : base(WireSignatures.Archive, property, value)
    {
    }
}
