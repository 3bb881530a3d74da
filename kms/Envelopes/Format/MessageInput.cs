namespace Infra.Kms.Envelopes.Format;

/// <summary>A message that comes from a stream: its header, then what follows.</summary>
internal sealed class MessageInput(Stream source)
{
    private const int FirstRead = 4096;

    private byte[] _ahead = [];
    private int _aheadAt;
    private bool _isEnd;

    /// <summary>Looks at the first bytes without taking them.</summary>
    /// <returns>As many as were asked for, or all there are.</returns>
    public async ValueTask<ReadOnlyMemory<byte>> PeekAsync(int count, CancellationToken cancellation)
    {
        if (_ahead.Length - _aheadAt < count && !_isEnd)
        {
            var more = new byte[count];
            var had = _ahead.Length - _aheadAt;
            _ahead.AsSpan(_aheadAt).CopyTo(more);
            var read = await source.ReadAtLeastAsync(
                more.AsMemory(had), count - had, throwOnEndOfStream: false, cancellation);
            _isEnd = had + read < count;
            (_ahead, _aheadAt) = (_isEnd ? more[..(had + read)] : more, 0);
        }

        return _ahead.AsMemory(_aheadAt, Math.Min(count, _ahead.Length - _aheadAt));
    }

    /// <summary>Reads the header. What follows it stays.</summary>
    public async Task<MessageHeader> ReadHeaderAsync(EnvelopeLimits limits, CancellationToken cancellation)
    {
        for (var count = FirstRead; ; count *= 2)
        {
            var bytes = await PeekAsync(Math.Min(count, limits.MaxHeaderBytes), cancellation);
            try
            {
                var header = HeaderParser.Parse(bytes.Span, limits);
                _aheadAt += header.Length;
                return header;
            }
            catch (EnvelopeException cut) when (cut.Fault == EnvelopeFault.Truncated && !_isEnd)
            {
                // The header goes on; it is read again with more of it, up to the limit.
                if (bytes.Length == limits.MaxHeaderBytes)
                    throw new EnvelopeException(EnvelopeFault.TooLarge,
                        $"the header is longer than {limits.MaxHeaderBytes} bytes, the most that is read");
            }
        }
    }

    /// <summary>Fills <paramref name="buffer"/>.</summary>
    /// <returns>How many bytes there were; fewer than the buffer holds only at the end.</returns>
    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellation)
    {
        var had = Math.Min(buffer.Length, _ahead.Length - _aheadAt);
        _ahead.AsSpan(_aheadAt, had).CopyTo(buffer.Span);
        _aheadAt += had;
        if (had == buffer.Length || _isEnd) return had;
        var rest = buffer[had..];
        var read = await source.ReadAtLeastAsync(rest, rest.Length, throwOnEndOfStream: false, cancellation);
        _isEnd = read < rest.Length;
        return had + read;
    }

    /// <summary>Throws unless everything was read.</summary>
    public async ValueTask ExpectEndAsync(CancellationToken cancellation)
    {
        if ((await PeekAsync(1, cancellation)).Length > 0)
            throw new EnvelopeException(EnvelopeFault.TrailingData, "bytes follow the end of the message");
    }
}
