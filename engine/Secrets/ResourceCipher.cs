namespace Infra.Engine;

/// <summary>The secrets of one resource of a stack.</summary>
internal sealed class ResourceCipher(StackCipher stack, string owner) : IValueCipher
{
    public string Encrypt(string plaintext) => stack.Encrypt(owner, plaintext);

    public string Decrypt(string ciphertext) => stack.Decrypt(owner, ciphertext);
}
