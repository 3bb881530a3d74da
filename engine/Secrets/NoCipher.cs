namespace Infra.Engine;

/// <summary>For values that hold no secrets.</summary>
internal sealed class NoCipher : IValueCipher
{
    public static readonly NoCipher Instance = new();

    public string Encrypt(string plaintext) => throw new NotSupportedException("there must be no secret here");

    public string Decrypt(string ciphertext) => throw new NotSupportedException("there must be no secret here");
}
