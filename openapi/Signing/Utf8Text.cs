using System.Buffers;
using System.Text;

namespace Infra.OpenApi.Signing;

/// <summary>Text on its way to a hash: UTF-8 in a buffer on the stack at first and lent memory when that is full.</summary>
/// <remarks>Every request is signed or verified, and none of what is written on the way is needed afterwards.</remarks>
internal ref struct Utf8Text(Span<byte> buffer)
{
    private Span<byte> _buffer = buffer;
    private byte[]? _lent;
    private int _length;

    public readonly ReadOnlySpan<byte> Written => _buffer[.._length];

    public void Append(char ascii)
    {
        if (_length == _buffer.Length) Grow(1);
        _buffer[_length++] = (byte)ascii;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        Grow(Encoding.UTF8.GetMaxByteCount(text.Length));
        _length += Encoding.UTF8.GetBytes(text, _buffer[_length..]);
    }

    /// <summary>Appends the percent-encoded form of a text.</summary>
    public void AppendEncoded(ReadOnlySpan<char> text)
    {
        // What need not be encoded is most of it.
        var plain = text.IndexOfAnyExcept(PercentEncoding.Unreserved);
        if (plain < 0)
        {
            Append(text);
            return;
        }

        Append(text[..plain]);
        Encode(text[plain..]);
    }

    /// <summary>Gives back what was lent. Written is no longer to be used.</summary>
    public void Dispose()
    {
        if (_lent is not null) ArrayPool<byte>.Shared.Return(_lent, clearArray: true);
        _lent = null;
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        var bytes = new Utf8Text(stackalloc byte[256]);
        bytes.Append(text);
        Grow(3 * bytes._length);
        foreach (var one in bytes.Written)
        {
            if (PercentEncoding.Unreserved.Contains((char)one))
            {
                _buffer[_length++] = one;
                continue;
            }

            _buffer[_length++] = (byte)'%';
            _buffer[_length++] = Digit(one >> 4);
            _buffer[_length++] = Digit(one & 15);
        }

        bytes.Dispose();
    }

    private static byte Digit(int value) => (byte)(value < 10 ? '0' + value : 'A' + value - 10);

    private void Grow(int by)
    {
        if (_length + by <= _buffer.Length) return;

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _buffer.Length, _length + by));
        Written.CopyTo(larger);
        Dispose();
        _lent = larger;
        _buffer = larger;
    }
}
