namespace Infra.Kms.Envelopes.AlibabaSdk;

/// <summary>The content of a message, encrypted in one piece.</summary>
internal sealed record AlibabaBody(ReadOnlyMemory<byte> Iv, ReadOnlyMemory<byte> Ciphertext, ReadOnlyMemory<byte> Tag);
