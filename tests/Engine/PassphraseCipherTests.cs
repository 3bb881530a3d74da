using System.Security.Cryptography;
using System.Text;
using Infra.Engine;

namespace Infra.Tests.Engine;

public sealed class PassphraseCipherTests
{
    // The state that Pulumi's own tests open with the passphrase "password":
    // https://github.com/pulumi/pulumi/blob/master/pkg/secrets/passphrase/manager_test.go (Apache-2.0).
    private const string OfficialSalt = "v1:fozI5u6B030=:v1:F+6ZduKKd8G0/V7L:PGMFeIzwobWRKmEAzUdaQHqC5mMRIQ==";

    [Fact]
    public void Open_OfficialVector_IsOpenedByItsPassphraseOnly()
    {
        using var right = PassphraseCipher.Open("password", OfficialSalt);
        using var wrong = PassphraseCipher.Open("password123", OfficialSalt);

        Assert.NotNull(right);
        Assert.Null(wrong);
    }

    // Damaged as in the same file.
    [Theory]
    [InlineData("fozI5u6B030=:v1:F+6ZduL:PGMFeIzwobWRKmEAzUdaQHqC5mMRIQ==")]
    [InlineData("v1:fozI5u6B030=")]
    [InlineData("v2:fozI5u6B030=:v1:F+6ZduKKd8G0/V7L:PGMFeIzwobWRKmEAzUdaQHqC5mMRIQ==")]
    [InlineData("")]
    public void Open_DamagedSalt_IsAFormatError(string salt) =>
        Assert.Throws<FormatException>(() => PassphraseCipher.Open("password", salt));

    [Fact]
    public void Encrypt_Recomputed_IsAesGcmUnderThePbkdf2Key()
    {
        using var cipher = PassphraseCipher.Open("password", OfficialSalt)!;

        var parts = cipher.Encrypt("a secret").Split(':');

        var key = Rfc2898DeriveBytes.Pbkdf2("password", Convert.FromBase64String("fozI5u6B030="), 1_000_000, HashAlgorithmName.SHA256, 32);
        using var aes = new AesGcm(key, 16);
        var sealedText = Convert.FromBase64String(parts[2]);
        var plain = new byte[sealedText.Length - 16];
        aes.Decrypt(Convert.FromBase64String(parts[1]), sealedText[..^16], sealedText[^16..], plain);
        Assert.Equal("v1", parts[0]);
        Assert.Equal("a secret", Encoding.UTF8.GetString(plain));
    }

    [Fact]
    public void Create_NewSalt_OpensAgainAndIsNeverTheSame()
    {
        using var one = PassphraseCipher.Create("");
        using var two = PassphraseCipher.Create("");

        using var again = PassphraseCipher.Open("", one.Salt);

        Assert.NotEqual(one.Salt, two.Salt);
        Assert.Equal("x", again!.TryDecrypt(one.Encrypt("x")));
        Assert.Null(two.TryDecrypt(one.Encrypt("x")));
    }

    [Fact]
    public void TryDecrypt_AnyFlippedBit_IsRefused()
    {
        using var cipher = PassphraseCipher.Create("p");
        var parts = cipher.Encrypt("a secret").Split(':');
        var bytes = Convert.FromBase64String(parts[2]);

        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            var flipped = (byte[])bytes.Clone();
            flipped[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Null(cipher.TryDecrypt($"v1:{parts[1]}:{Convert.ToBase64String(flipped)}"));
        }
    }
}
