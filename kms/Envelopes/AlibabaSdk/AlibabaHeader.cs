namespace Infra.Kms.Envelopes.AlibabaSdk;

/// <summary>The header of a message of Alibaba Cloud's Encryption SDK, from either of its forms.</summary>
internal sealed record AlibabaHeader(
    AlibabaAlgorithm Algorithm, IReadOnlyList<EncryptedDataKey> DataKeys, EnvelopeContext Context, byte[] Iv, byte[] Tag)
{
    public const uint Version = 1;

    public EnvelopeSummary Summary(string format, long? length) =>
        new(format, Algorithm.Name, ReadOnlyMemory<byte>.Empty, Context, DataKeys, length) { Frames = 0 };
}
