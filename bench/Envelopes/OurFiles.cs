using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Bench.Envelopes;

/// <summary>The library as its users call it.</summary>
internal static class OurFiles
{
    public static Task EncryptAsync(KeyRing ring, string source, string destination, int workers) =>
        new EnvelopeEncryptor(ring, new EncryptOptions { Workers = workers }).EncryptFileAsync(source, destination, replace: true);

    public static Task DecryptAsync(KeyRing ring, string source, string destination, int workers) =>
        new EnvelopeDecryptor(ring, new DecryptOptions { Workers = workers }).DecryptFileAsync(source, destination, replace: true);
}
