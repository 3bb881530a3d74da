namespace Infra.Kms.Envelopes.Folders;

/// <summary>Which files belong to an encrypted folder. It lies among them as an encrypted file itself.</summary>
/// <param name="Files">The files, sorted by path.</param>
public sealed record EnvelopeManifest(IReadOnlyList<ManifestEntry> Files)
{
    /// <summary>The name of the manifest in its folder.</summary>
    public const string FileName = ".atrest-manifest";

    /// <summary>What the names of encrypted files end in.</summary>
    public const string Suffix = ".atrest";

    /// <summary>How many bytes of plaintext all files hold.</summary>
    public long Length => Files.Sum(file => file.Length);
}
