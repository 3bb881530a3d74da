namespace Infra.Tests.Cloud.Kms;

/// <summary>Something that was encrypted, and how.</summary>
internal sealed record ModelSecret(string Blob, string Text, string? Context)
{
    /// <summary>The ciphertext with one bit of what it holds turned.</summary>
    public string Altered
    {
        get
        {
            var bytes = Convert.FromBase64String(Blob);
            bytes[36 + ((bytes[40] + bytes[50]) % (bytes.Length - 36))] ^= 0x10;
            return Convert.ToBase64String(bytes);
        }
    }
}
