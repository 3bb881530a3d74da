using System.Buffers.Binary;

namespace Infra.Kms.Envelopes.Framing;

/// <summary>What a frame's tag covers beside its content: which message, what kind of frame, which number, how
/// long.</summary>
internal sealed class FrameIdentity
{
    private readonly byte[] _bytes;

    public FrameIdentity(ReadOnlySpan<byte> messageId, ReadOnlySpan<byte> kind) =>
        _bytes = [.. messageId, .. kind, .. new byte[12]];

    public ReadOnlySpan<byte> For(uint number, long length)
    {
        BinaryPrimitives.WriteUInt32BigEndian(_bytes.AsSpan(_bytes.Length - 12), number);
        BinaryPrimitives.WriteInt64BigEndian(_bytes.AsSpan(_bytes.Length - 8), length);
        return _bytes;
    }
}
