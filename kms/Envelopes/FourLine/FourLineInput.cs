using Infra.Kms.Envelopes.Format;

namespace Infra.Kms.Envelopes.FourLine;

/// <summary>Reads the lines, of which the third is as long as the file and never held whole.</summary>
internal sealed class FourLineInput(MessageInput source)
{
    /// <summary>The last group of a line and its end are taken together, so that padding is seen for what it
    /// is.</summary>
    private const int HeldBack = 6;

    private readonly byte[] _buffer = new byte[((FourLineForm.PartLength / 3) * 4) + HeldBack];
    private int _start;
    private int _end;
    private bool _isEnd;

    /// <summary>Whether the line that was read last is at its end.</summary>
    public bool IsLineEnd { get; private set; }

    /// <summary>The next line, which is a short one.</summary>
    public async Task<byte[]> LineAsync(int number, int most, CancellationToken cancellation)
    {
        var line = new List<byte>();
        do
        {
            line.AddRange((await PartAsync(cancellation)).Span);
            if (line.Count > most)
                throw new EnvelopeException(
                    EnvelopeFault.TooLarge, $"line {number} has more than {most} letters, the most that is read");
        }
        while (!IsLineEnd);
        return line.Count > 0 ? [.. line]
            : throw new EnvelopeException(EnvelopeFault.Truncated, $"line {number} of the four is missing");
    }

    /// <summary>Whole base64 groups of the current line, valid until the next call.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> PartAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var window = _buffer.AsMemory(_start, _end - _start);
            var end = window.Span.IndexOf((byte)'\n');
            IsLineEnd = end >= 0 || _isEnd;
            if (IsLineEnd)
            {
                _start = end >= 0 ? _start + end + 1 : _end;
                var line = end >= 0 ? window[..end] : window;
                return line.Span.EndsWith("\r"u8) ? line[..^1] : line;
            }

            if (window.Length == _buffer.Length)
            {
                var whole = (window.Length - HeldBack) / 4 * 4;
                _start += whole;
                return window[..whole];
            }

            await FillAsync(cancellation);
        }
    }

    /// <summary>Throws unless all is read.</summary>
    public async Task ExpectEndAsync(CancellationToken cancellation)
    {
        if (_start == _end && !_isEnd) await FillAsync(cancellation);
        if (_start != _end) throw new EnvelopeException(EnvelopeFault.TrailingData, "something follows the fourth line");
    }

    private async Task FillAsync(CancellationToken cancellation)
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        var room = _buffer.AsMemory(_end);
        var read = await source.ReadAsync(room, cancellation);
        _isEnd = read < room.Length;
        _end += read;
    }
}
