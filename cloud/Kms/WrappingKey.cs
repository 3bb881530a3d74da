using System.Security.Cryptography;

namespace Infra.Cloud.Kms;

/// <summary>The caller's public key that a data key is exported under.</summary>
internal static class WrappingKey
{
    /// <summary>The parameters that every export takes.</summary>
    public static readonly string[] Parameters = ["PublicKeyBlob", "WrappingKeySpec", "WrappingAlgorithm"];

    private const int Bits = 2048;

    /// <summary>Encrypts a data key for whoever has the private key, in Base64.</summary>
    public static string Wrap(Request request, byte[] dataKey)
    {
        if (request.Required("WrappingKeySpec") != "RSA_2048") throw request.Invalid("WrappingKeySpec");

        var padding = RsaPaddings.Oaep(request.Required("WrappingAlgorithm"))
            ?? throw request.Invalid("WrappingAlgorithm");
        using var rsa = RSA.Create();
        try
        {
            rsa.ImportSubjectPublicKeyInfo(request.Base64("PublicKeyBlob"), out _);
        }
        catch (CryptographicException)
        {
            throw request.Invalid("PublicKeyBlob");
        }

        if (rsa.KeySize != Bits) throw request.Invalid("PublicKeyBlob");
        if (dataKey.Length > RsaPaddings.MaxBytes(rsa, padding)) throw request.Invalid("NumberOfBytes");
        return Convert.ToBase64String(rsa.Encrypt(dataKey, padding));
    }
}
