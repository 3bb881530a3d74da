using System.Text;
using Infra.Cloud.Kms.Asymmetric;
using Infra.Cloud.Kms.Ciphers;
using Infra.Tests.Cloud.Door;

namespace Infra.Tests.Cloud.Kms.Ciphers;

/// <summary>SM3 and SM2 against the examples of GB/T 32905-2016 and GB/T 32918.5-2017.</summary>
[InProcessOnly("It makes no call.")]
public sealed class Sm2Tests
{
    private static readonly byte[] Digest =
        Convert.FromHexString("F0B43E94BA45ACCAACE692ED534382EB17E6AB5A19CE7B31F4486FDFC0D28640");
    private static readonly byte[] Signature = Convert.FromHexString(
        "3046022100F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3"
        + "022100B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA");

    private readonly Sm2Key _key =
        Sm2Key.Import(Convert.FromHexString("3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8"));

    [Theory]
    [InlineData("abc", 1, "66C7F0F462EEEDD9D1F2D46BDC10E4E24167C4875CF2F7A2297DA02B8F4BA8E0")]
    [InlineData("abcd", 16, "DEBE9FF92275B8A138604889C18E5A4D6FDB70E5387E5765293DCBA39C0C5732")]
    public void Hash_IsAsTheStandardShows(string text, int times, string expected)
    {
        var hash = Sm3.Hash(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(text, times))));

        Assert.Equal(expected, Convert.ToHexString(hash));
    }

    [Fact]
    public void PublicKey_BelongsToThePrivateOneOfTheStandard()
    {
        var point = Convert.ToHexString(_key.PublicKey)[^128..];

        Assert.Equal("09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020"
            + "CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13", point);
    }

    [Fact]
    public void Signature_OfTheStandard_IsRight_AndNoOther()
    {
        var (otherDigest, otherSignature) = (Digest.ToArray(), Signature.ToArray());
        otherDigest[0] ^= 1;
        otherSignature[^1] ^= 1;

        Assert.True(_key.Verify("SM2DSA", Digest, Signature));
        Assert.False(_key.Verify("SM2DSA", otherDigest, Signature));
        Assert.False(_key.Verify("SM2DSA", Digest, otherSignature));
        Assert.False(_key.Verify("SM2DSA", Digest, [.. Signature, 0]));
        Assert.False(_key.Verify("SM2DSA", Digest, []));
        Assert.False(Sm2Key.New().Verify("SM2DSA", Digest, Signature));
    }

    [Fact]
    public void Signature_OfANewKey_VerifiesAfterTheKeyWasKept()
    {
        var key = Sm2Key.New();

        var signature = key.Sign("SM2DSA", Digest);

        Assert.True(Sm2Key.Import(key.Export()).Verify("SM2DSA", Digest, signature));
    }

    [Fact]
    public void Ciphertext_OfTheStandard_IsDecrypted_AndNotIfAltered()
    {
        var ciphertext = Convert.FromHexString("04"
            + "04EBFC718E8D1798620432268E77FEB6415E2EDE0E073C0F4F640ECD2E149A73"
            + "E858F9D81E5430A57B36DAAB8F950A3C64E6EE6A63094D99283AFF767E124DF0"
            + "59983C18F809E262923C53AEC295D30383B54E39D609D160AFCB1908D0BD8766"
            + "21886CA989CA9C7D58087307CA93092D651EFA");

        var plaintext = _key.Decrypt("SM2PKE", ciphertext);

        Assert.Equal("encryption standard", Encoding.ASCII.GetString(plaintext!));
        foreach (var at in new[] { 0, 1, 64, 65, 96, 97, ciphertext.Length - 1 })
        {
            ciphertext[at] ^= 1;
            Assert.Null(_key.Decrypt("SM2PKE", ciphertext));
            ciphertext[at] ^= 1;
        }

        Assert.Null(_key.Decrypt("SM2PKE", ciphertext[..97]));
    }
}
