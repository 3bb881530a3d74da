namespace Infra.Tests.Policies.Testing;

/// <summary>Bytes that come in small pieces, as from a pipe.</summary>
internal sealed class PiecesStream(byte[] bytes, int size) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(size, count));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(size, buffer.Length)]);
}
