using System.Security.Cryptography;

namespace Infra.Kms.Envelopes.FourLine;

/// <summary>AES-EAX (Bellare, Rogaway, Wagner): counter mode, and a code over nonce, header and ciphertext. The two
/// halves are apart so that they can run at the same time.</summary>
internal sealed class Eax : IDisposable
{
    public const int TagLength = 16;

    private readonly Cmac _cmac;
    private readonly byte[] _nonceAndHeader;

    /// <param name="key">16, 24 or 32 bytes.</param>
    /// <param name="nonce">At least one byte, never used twice with the key.</param>
    /// <param name="header">What is bound and not encrypted; the four lines have none.</param>
    public Eax(ReadOnlySpan<byte> key, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> header = default)
    {
        _cmac = new Cmac(key);
        var first = Omac(0, nonce);
        Stream = new CounterMode(key, first);
        _nonceAndHeader = Xor(first, Omac(1, header));
        _cmac.Add([.. new byte[Cmac.BlockLength - 1], 2]);
    }

    /// <summary>Encrypts and decrypts.</summary>
    public CounterMode Stream { get; }

    /// <summary>Adds ciphertext to what the tag covers.</summary>
    public void Authenticate(ReadOnlySpan<byte> ciphertext) => _cmac.Add(ciphertext);

    /// <summary>The tag over everything.</summary>
    public byte[] Tag()
    {
        var code = new byte[TagLength];
        _cmac.Finish(code);
        return Xor(code, _nonceAndHeader);
    }

    /// <summary>Whether a tag is right, found in the same time wherever it differs.</summary>
    public bool IsRight(ReadOnlySpan<byte> tag) => CryptographicOperations.FixedTimeEquals(tag, Tag());

    public void Dispose()
    {
        _cmac.Dispose();
        Stream.Dispose();
    }

    private byte[] Omac(byte kind, ReadOnlySpan<byte> bytes)
    {
        var code = new byte[TagLength];
        _cmac.Add([.. new byte[Cmac.BlockLength - 1], kind]);
        _cmac.Add(bytes);
        _cmac.Finish(code);
        return code;
    }

    private static byte[] Xor(byte[] one, byte[] other) => [.. one.Zip(other, (left, right) => (byte)(left ^ right))];
}
