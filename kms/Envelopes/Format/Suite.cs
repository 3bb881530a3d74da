using System.Security.Cryptography;

namespace Infra.Kms.Envelopes.Format;

/// <summary>An algorithm suite of the message format. All encrypt with AES-GCM, nonces of 12 and tags of 16
/// bytes.</summary>
/// <param name="Id">The number in the header.</param>
/// <param name="Version">The version of the message that uses it.</param>
/// <param name="KeyLength">How long data keys are, in bytes.</param>
/// <param name="Kdf">The hash of the key derivation; null where the data key is used as it is.</param>
/// <param name="Signature">The curve of the signature at the end; null where there is none.</param>
/// <param name="SignatureHash">The hash of the signature.</param>
internal sealed record Suite(
    ushort Id, int Version, int KeyLength, HashAlgorithmName? Kdf, NistCurve? Signature = null,
    HashAlgorithmName SignatureHash = default)
{
    public const int NonceLength = 12;
    public const int TagLength = 16;

    /// <summary>The one that is written: AES-256-GCM, HKDF with SHA-512, key commitment, no signature.</summary>
    public static readonly Suite Committing = new(0x0478, 2, 32, HashAlgorithmName.SHA512);

    // Source: algorithm-suites.md of the message specification, see docs/envelopes.md.
    private static readonly Suite[] All =
    [
        Committing,
        new(0x0578, 2, 32, HashAlgorithmName.SHA512, NistCurve.P384, HashAlgorithmName.SHA384),
        new(0x0378, 1, 32, HashAlgorithmName.SHA384, NistCurve.P384, HashAlgorithmName.SHA384),
        new(0x0346, 1, 24, HashAlgorithmName.SHA384, NistCurve.P384, HashAlgorithmName.SHA384),
        new(0x0214, 1, 16, HashAlgorithmName.SHA256, NistCurve.P256, HashAlgorithmName.SHA256),
        new(0x0178, 1, 32, HashAlgorithmName.SHA256),
        new(0x0146, 1, 24, HashAlgorithmName.SHA256),
        new(0x0114, 1, 16, HashAlgorithmName.SHA256),
        new(0x0078, 1, 32, null),
        new(0x0046, 1, 24, null),
        new(0x0014, 1, 16, null),
    ];

    /// <summary>Whether the header fixes which data key opens the message.</summary>
    public bool Commits => Version == 2;

    /// <summary>How long the message id is, in bytes.</summary>
    public int MessageIdLength => Version == 2 ? 32 : 16;

    /// <summary>The number as it is written, for example 0478.</summary>
    public string Name => $"{Id:x4}";

    public static Suite? Find(ushort id) => Array.Find(All, suite => suite.Id == id);
}
