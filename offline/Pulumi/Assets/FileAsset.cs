using Pulumi.Serialization;

namespace Pulumi;

/// <summary>An asset read from a path of the local file system.</summary>
public sealed class FileAsset(string path) : Asset(WireSignatures.Path, path);
