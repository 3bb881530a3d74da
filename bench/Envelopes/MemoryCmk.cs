using System.Security.Cryptography;
using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Bench.Envelopes;

/// <summary>A CMK that answers at once: what is measured is the work with files.</summary>
internal sealed class MemoryCmk : IDataKeys
{
    private readonly byte[] _dataKey = RandomNumberGenerator.GetBytes(32);

    public string Name => "bench";

    public async Task<NewDataKey> GenerateAsync(int length, EnvelopeContext context, CancellationToken cancellation) =>
        new(new SecretBytes(_dataKey), await WrapAsync(_dataKey, context, cancellation));

    public Task<EncryptedDataKey> WrapAsync(
        ReadOnlyMemory<byte> dataKey, EnvelopeContext context, CancellationToken cancellation) =>
        Task.FromResult(new EncryptedDataKey(KeyProviders.AlibabaKms, "acs:kms:cn-hangzhou:1:key/bench", new byte[100]));

    public bool Knows(EncryptedDataKey wrapped) => true;

    public Task<SecretBytes> UnwrapAsync(
        EncryptedDataKey wrapped, EnvelopeContext context, CancellationToken cancellation) =>
        Task.FromResult(new SecretBytes(_dataKey));
}
