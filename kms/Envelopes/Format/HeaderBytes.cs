using System.Buffers.Binary;

namespace Infra.Kms.Envelopes.Format;

/// <summary>Takes the fields of a header one after the other. Lengths are compared with what is there before anything
/// is taken.</summary>
internal ref struct HeaderBytes(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public int Position { get; private set; }

    public byte Byte(string field) => Take(1, field)[0];

    public ushort Short(string field) => BinaryPrimitives.ReadUInt16BigEndian(Take(2, field));

    public uint Int(string field) => BinaryPrimitives.ReadUInt32BigEndian(Take(4, field));

    public ReadOnlySpan<byte> Take(int count, string field)
    {
        if (count > _bytes.Length - Position)
            throw new EnvelopeException(EnvelopeFault.Truncated,
                $"the message ends inside its header, in the field '{field}': {_bytes.Length - Position} of {count} bytes");
        Position += count;
        return _bytes.Slice(Position - count, count);
    }

    /// <summary>Bytes behind their length of 32 bits.</summary>
    public ReadOnlySpan<byte> Block(string field)
    {
        var length = Int($"length of the {field}");
        // What no array can hold is not there either.
        return Take((int)Math.Min(length, int.MaxValue), field);
    }
}
