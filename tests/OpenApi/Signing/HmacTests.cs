using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Infra.OpenApi.Signing;

namespace Infra.Tests.OpenApi.Signing;

/// <summary>The keyed hashes, against the runtime's own.</summary>
public sealed class HmacTests
{
    [Fact]
    [SuppressMessage("Security", "CA5350", Justification = "The service's signature version 1.0 is HMAC-SHA1.")]
    public async Task Hash_OfTextsUnderTurningSecrets_OnSeveralThreads_IsThatOfEachSecret()
    {
        string[] secrets = ["", "a", "b", new('k', 200), "Schlüssel"];

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 200; i++)
            {
                var (secret, text) = (secrets[i * 7 % secrets.Length], new string('ü', i));
                var (key, bytes) = (Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(text));

                Assert.Equal(Convert.ToHexStringLower(HMACSHA256.HashData(key, bytes)), Hmac.Sha256(text, secret));
                Assert.Equal(Convert.ToBase64String(HMACSHA1.HashData(key, bytes)), Hmac.Sha1(text, secret));
            }
        })));
    }
}
