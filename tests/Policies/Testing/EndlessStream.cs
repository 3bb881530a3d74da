namespace Infra.Tests.Policies.Testing;

/// <summary>A beginning, and then the same byte for ever.</summary>
internal sealed class EndlessStream(byte[] beginning, byte then) : Stream
{
    /// <summary>How much of it has been asked for.</summary>
    public long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (Given == 0)
        {
            beginning.CopyTo(buffer, offset);
            Given = beginning.Length;
            return beginning.Length;
        }
        buffer.AsSpan(offset, count).Fill(then);
        Given += count;
        return count;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
