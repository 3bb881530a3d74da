using Pulumi.Serialization;

namespace Pulumi;

/// <summary>An archive read from a path of the local file system.</summary>
public sealed class FileArchive(string path) : Archive(WireSignatures.Path, path);
