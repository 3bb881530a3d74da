using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Bench.Envelopes;

/// <summary>The four lines of the KMS best practices.</summary>
internal static class FourLineBench
{
    public static async Task PrintAsync(BenchFile file, int rounds)
    {
        var ring = new KeyRing(new MemoryCmk());
        var sums = new Sums();
        for (var round = 0; round < rounds; round++)
        {
            file.DeleteOutputs();
            sums.Add(
                await BenchFile.TimeAsync(() => new FourLineEncryptor(ring).EncryptFileAsync(file.Plain, file.Sealed, replace: true)),
                await BenchFile.TimeAsync(() => new EnvelopeDecryptor(ring).DecryptFileAsync(file.Sealed, file.Again, replace: true)));
        }

        sums.Print("four lines (AES-EAX)", file.Mebibytes);
    }
}
