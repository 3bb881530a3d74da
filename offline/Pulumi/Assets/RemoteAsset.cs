using Pulumi.Serialization;

namespace Pulumi;

/// <summary>An asset fetched from a URI.</summary>
public sealed class RemoteAsset(string uri) : Asset(WireSignatures.Uri, uri);
