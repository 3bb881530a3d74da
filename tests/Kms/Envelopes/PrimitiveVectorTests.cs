using System.Globalization;
using System.Security.Cryptography;
using Infra.Kms.Envelopes.FourLine;

namespace Infra.Tests.Kms.Envelopes;

/// <summary>What the formats rest on, against public vectors: our own EAX and CMAC, and the runtime's GCM and HKDF in
/// the way they are called here.</summary>
public sealed class PrimitiveVectorTests
{
    [Fact]
    public void Eax_PublicVectors_EncryptAndDecryptAsTheySay()
    {
        var cases = VectorFile.Read("aes-eax.txt");

        Assert.All(cases, one =>
        {
            // The format has tags of 16 bytes only, and no vector has another.
            var (key, nonce, header) = (one.Bytes(0), one.Bytes(1), one.Bytes(2));
            using var sealing = new Eax(key, nonce, header);
            var ciphertext = new byte[one.Bytes(3).Length];
            sealing.Stream.Transform(one.Bytes(3), ciphertext);
            sealing.Authenticate(ciphertext);
            var matches = ciphertext.SequenceEqual(one.Bytes(4)) && sealing.Tag().SequenceEqual(one.Bytes(5));
            using var opening = new Eax(key, nonce, header);
            opening.Authenticate(one.Bytes(4));
            Assert.Equal(one.IsValid, matches);
            Assert.Equal(one.IsValid, opening.IsRight(one.Bytes(5)));
        });
        Assert.Equal(240, cases.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(16)]
    [InlineData(33)]
    public void Eax_InParts_GivesWhatTheWholeGives(int part)
    {
        var (key, nonce, plaintext) = (RandomNumberGenerator.GetBytes(32), RandomNumberGenerator.GetBytes(16),
            RandomNumberGenerator.GetBytes(150_000));
        using Eax whole = new(key, nonce), parts = new(key, nonce);
        byte[] expected = new byte[plaintext.Length], actual = new byte[plaintext.Length];
        whole.Stream.Transform(plaintext, expected);
        whole.Authenticate(expected);

        for (var at = 0; at < plaintext.Length; at += part)
        {
            var count = Math.Min(part, plaintext.Length - at);
            parts.Stream.Transform(plaintext.AsSpan(at, count), actual.AsSpan(at));
            parts.Authenticate(actual.AsSpan(at, count));
        }

        Assert.Equal(expected, actual);
        Assert.Equal(whole.Tag(), parts.Tag());
    }

    [Fact]
    public void Cmac_PublicVectors_GiveTheirCodes()
    {
        var cases = VectorFile.Read("aes-cmac.txt").Where(one => one.Bytes(0).Length is 16 or 24 or 32).ToList();

        Assert.All(cases, one =>
        {
            using var cmac = new Cmac(one.Bytes(0));
            var code = new byte[Cmac.BlockLength];
            cmac.Add(one.Bytes(1));
            cmac.Finish(code);
            Assert.Equal(one.IsValid, code.SequenceEqual(one.Bytes(2)));
        });
        Assert.True(cases.Count >= 250, $"only {cases.Count} cases");
    }

    [Fact]
    public void Gcm_PublicVectors_OpenAsTheySay()
    {
        var cases = VectorFile.Read("aes-gcm.txt");

        Assert.All(cases, one =>
        {
            using var aes = new AesGcm(one.Bytes(0), 16);
            var plaintext = new byte[one.Bytes(4).Length];
            var failure = Record.Exception(() =>
                aes.Decrypt(one.Bytes(1), one.Bytes(4), one.Bytes(5), plaintext, one.Bytes(2)));
            Assert.Equal(one.IsValid, failure is null);
            if (one.IsValid) Assert.Equal(one.Bytes(3), plaintext);
        });
        Assert.NotEmpty(cases);
    }

    [Theory]
    [InlineData("hkdf-sha256.txt", "SHA256")]
    [InlineData("hkdf-sha512.txt", "SHA512")]
    public void Hkdf_PublicVectors_DeriveAsTheySay(string file, string hash)
    {
        var cases = VectorFile.Read(file).Where(one => one.IsValid).ToList();

        Assert.All(cases, one =>
        {
            var pseudoRandom = HKDF.Extract(new(hash), one.Bytes(0), one.Bytes(1));
            var size = int.Parse(one.Fields[3], CultureInfo.InvariantCulture);
            Assert.Equal(one.Bytes(4), HKDF.Expand(new(hash), pseudoRandom, size, one.Bytes(2)));
        });
        Assert.NotEmpty(cases);
    }
}
