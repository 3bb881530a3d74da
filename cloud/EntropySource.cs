namespace Infra.Cloud;

/// <summary>Fills bytes with what nobody can foresee.</summary>
internal delegate void EntropySource(Span<byte> bytes);
