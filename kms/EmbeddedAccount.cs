using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Infra.Kms;

/// <summary>How what belongs to the account of the embedded cloud is told from what is real: nobody may take a toy key
/// for a real one.</summary>
public static class EmbeddedAccount
{
    /// <summary>The account id, which no real account has and which stands in every ARN.</summary>
    public const string Id = "0000000000000001";

    // Every ciphertext begins with the identifier of a key version, 36 characters in the clear; in the embedded account
    // its last part begins with this word.
    private const string VersionMark = "-atrest";
    private const int VersionIdLength = 36;

    // 36 bytes are 48 characters of Base64, to the character.
    private const int VersionIdText = VersionIdLength / 3 * 4;

    /// <summary>True for a ciphertext, in Base64, that a key of the embedded account made.</summary>
    public static bool Made(string ciphertextBlob)
    {
        ArgumentNullException.ThrowIfNull(ciphertextBlob);
        return Made(Encoding.ASCII.GetBytes(ciphertextBlob.TrimStart()));
    }

    /// <summary>The same for the bytes of the Base64 text.</summary>
    public static bool Made(ReadOnlySpan<byte> ciphertextBlob)
    {
        Span<byte> id = stackalloc byte[VersionIdLength];
        return ciphertextBlob.Length >= VersionIdText
            && Base64.DecodeFromUtf8(ciphertextBlob[..VersionIdText], id, out _, out var length) == OperationStatus.Done
            && length == VersionIdLength
            && IsVersionOf(Encoding.Latin1.GetString(id));
    }

    /// <summary>True for an ARN of the embedded account.</summary>
    public static bool Owns(string arn)
    {
        ArgumentNullException.ThrowIfNull(arn);
        return arn.StartsWith("acs:", StringComparison.Ordinal) && arn.Split(':') is [_, _, _, Id, ..];
    }

    private static bool IsVersionOf(string versionId) =>
        versionId.LastIndexOf('-') is > 0 and var dash
        && versionId.AsSpan(dash).StartsWith(VersionMark, StringComparison.Ordinal);
}
