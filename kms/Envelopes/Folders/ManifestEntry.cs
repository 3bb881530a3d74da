namespace Infra.Kms.Envelopes.Folders;

/// <summary>One file of an encrypted folder.</summary>
/// <param name="Path">The path of the plaintext below its folder, with slashes.</param>
/// <param name="Length">How many bytes of plaintext it has.</param>
/// <param name="MessageId">The id of its message: another file, or an older state of the same, has another.</param>
public sealed record ManifestEntry(string Path, long Length, string MessageId)
{
    /// <summary>The path of the encrypted file below the folder.</summary>
    public string EncryptedPath => Path + EnvelopeManifest.Suffix;
}
