namespace Pulumi;

/// <summary>A file or a set of files that is an argument of a resource.</summary>
public abstract class AssetOrArchive
{
    private protected AssetOrArchive(string signature, string property, object value)
        => (Signature, Property, Value) = (signature, property, value);

    /// <summary>The mark by which the wire knows what it carries.</summary>
    internal string Signature { get; }

    internal string Property { get; }

    internal object Value { get; }
}
