using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Tests.Kms.Envelopes.AlibabaSdk;

/// <summary>Messages in the formats of Alibaba Cloud's Encryption SDK that a program in another language made, with fixed
/// keys: they hold the reader and the writer of the other tests to the description from outside.</summary>
public sealed class AlibabaVectorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Message_MadeElsewhere_GivesItsPlaintextAndNamesItsKeys()
    {
        var cases = VectorFile.Read("alibaba-sdk.txt");

        Assert.Equal(8, cases.Count);
        foreach (var one in cases)
        {
            var decryptor = new EnvelopeDecryptor(new KeyRing(new KnownDataKey(one.Bytes(2))));

            Assert.Equal(one.Bytes(4), await decryptor.DecryptAsync(one.Bytes(5)));
            var summary = await EnvelopeInspector.InspectFileAsync(_folder.Write("message", one.Bytes(5)));
            Assert.Equal(["acs:kms:cn-hangzhou:1234567890123456:key/one", "acs:kms:cn-shanghai:1234567890123456:key/two"],
                summary.DataKeys.Select(key => key.ProviderInfoText).Order(StringComparer.Ordinal));
            Assert.Equal(one.Fields[3] == "-" ? [] : ["tenant=a", "zone=東"],
                summary.Context.Pairs.Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal));
        }
    }
}
