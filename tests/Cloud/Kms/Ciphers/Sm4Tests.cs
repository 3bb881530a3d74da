using Infra.Cloud.Kms.Ciphers;
using Infra.Tests.Cloud.Door;

namespace Infra.Tests.Cloud.Kms.Ciphers;

/// <summary>SM4 against the examples of its standard and of RFC 8998, appendix A.1.</summary>
[InProcessOnly("It makes no call.")]
public sealed class Sm4Tests
{
    private static readonly byte[] Key = Convert.FromHexString("0123456789ABCDEFFEDCBA9876543210");
    private static readonly byte[] Nonce = Convert.FromHexString("00001234567800000000ABCD");
    private static readonly byte[] Associated = Convert.FromHexString("FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2");
    private static readonly byte[] Plaintext = Convert.FromHexString(
        "AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDD"
        + "EEEEEEEEEEEEEEEEFFFFFFFFFFFFFFFFEEEEEEEEEEEEEEEEAAAAAAAAAAAAAAAA");
    private static readonly byte[] Ciphertext = Convert.FromHexString(
        "17F399F08C67D5EE19D0DC9969C4BB7D5FD46FD3756489069157B282BB200735"
        + "D82710CA5C22F0CCFA7CBF93D496AC15A56834CBCF98C397B4024A2691233B8D");
    private static readonly byte[] Tag = Convert.FromHexString("83DE3541E4C2B58177E065A9BF7B62EC");

    // The second example of the standard encrypts a million times.
    [Theory]
    [InlineData(1, "681EDF34D206965E86B3E94F536E4246")]
    [InlineData(1_000_000, "595298C7C6FD271F0402F804C33D3F66")]
    public void Block_EncryptsAsTheStandardShows(int times, string expected)
    {
        var cipher = new Sm4(Key);
        var block = Key.ToArray();

        for (var i = 0; i < times; i++) cipher.Encrypt(block, block);

        Assert.Equal(expected, Convert.ToHexString(block));
    }

    [Fact]
    public void Message_EncryptsAndDecryptsAsTheRfcShows()
    {
        var (ciphertext, tag, plaintext) = (new byte[64], new byte[16], new byte[64]);

        Sm4Gcm.Encrypt(new Sm4(Key), Nonce, Plaintext, ciphertext, tag, Associated);
        var opened = Sm4Gcm.TryDecrypt(new Sm4(Key), Nonce, Ciphertext, Tag, plaintext, Associated);

        Assert.Equal(Convert.ToHexString(Ciphertext), Convert.ToHexString(ciphertext));
        Assert.Equal(Convert.ToHexString(Tag), Convert.ToHexString(tag));
        Assert.True(opened);
        Assert.Equal(Plaintext, plaintext);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(15, 0)]
    [InlineData(17, 20)]
    [InlineData(33, 7)]
    public void Message_OfAnyLength_ComesBack_AndNotIfAltered(int length, int associatedLength)
    {
        var plaintext = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();
        var associated = new byte[associatedLength];
        var (ciphertext, tag, result) = (new byte[length], new byte[16], new byte[length]);
        Sm4Gcm.Encrypt(new Sm4(Key), Nonce, plaintext, ciphertext, tag, associated);

        var opened = Sm4Gcm.TryDecrypt(new Sm4(Key), Nonce, ciphertext, tag, result, associated);
        tag[0] ^= 1;
        var altered = Sm4Gcm.TryDecrypt(new Sm4(Key), Nonce, ciphertext, tag, result, associated);

        Assert.True(opened);
        Assert.Equal(plaintext, result);
        Assert.False(altered);
    }
}
