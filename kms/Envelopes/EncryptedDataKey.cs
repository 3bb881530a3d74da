using System.Text;

namespace Infra.Kms.Envelopes;

/// <summary>A data key as a message carries it: encrypted, with who can decrypt it. None of it is secret.</summary>
/// <param name="ProviderId">The kind of key service, for example <c>alibaba-kms</c>.</param>
/// <param name="ProviderInfo">Which key of the service: for KMS the key's ARN, in UTF-8.</param>
/// <param name="Ciphertext">The data key, encrypted.</param>
public sealed record EncryptedDataKey(
    string ProviderId, ReadOnlyMemory<byte> ProviderInfo, ReadOnlyMemory<byte> Ciphertext)
{
    /// <summary>A data key whose provider information is text.</summary>
    public EncryptedDataKey(string providerId, string providerInfo, ReadOnlyMemory<byte> ciphertext)
        : this(providerId, Encoding.UTF8.GetBytes(providerInfo), ciphertext)
    {
    }

    /// <summary>The provider information as text; bytes that are none are shown as replacement characters.</summary>
    public string ProviderInfoText => Encoding.UTF8.GetString(ProviderInfo.Span);

    /// <summary>Provider and key, for messages.</summary>
    public override string ToString() => $"{ProviderId} {Printable(ProviderInfoText)}".TrimEnd();

    // Provider information comes from a file that anybody may have written: nothing of it steers a terminal.
    private static string Printable(string text) =>
        string.Concat(text.Select(letter => char.IsControl(letter) || letter == '\uFFFD' ? '?' : letter));
}
