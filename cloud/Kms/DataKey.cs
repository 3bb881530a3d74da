using System.Text;
using Infra.Cloud.Kms.Ciphers;

namespace Infra.Cloud.Kms;

/// <summary>A data key that was just drawn: its bytes, their text, and the text encrypted.</summary>
/// <remarks>What is encrypted is the Base64 text and not the bytes, so Decrypt gives back what GenerateDataKey called
/// Plaintext (as the official migration SDK shows).</remarks>
internal sealed record DataKey(byte[] Bytes, string Text, CiphertextBlob Blob)
{
    private const int MaxBytes = 1024;

    /// <summary>Draws a data key of a length under a key.</summary>
    public static DataKey Draw(Request request, Key key, int length, EncryptionContext context)
    {
        var bytes = KeyCipher.Draw(request, length);
        var text = Convert.ToBase64String(bytes);
        return new(bytes, text, KeyCipher.Seal(request, key, Encoding.ASCII.GetBytes(text), context));
    }

    /// <summary>How long a data key the call asks for: NumberOfBytes goes before KeySpec, and 32 is what neither
    /// means.</summary>
    public static int LengthOf(Request request)
    {
        var named = request.OneOf("KeySpec", "AES_256", "AES_256", "AES_128") == "AES_256" ? 32 : 16;
        return request.Integer("NumberOfBytes", 1, MaxBytes) ?? named;
    }
}
