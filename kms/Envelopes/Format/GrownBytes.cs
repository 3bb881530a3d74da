namespace Infra.Kms.Envelopes.Format;

/// <summary>Reads a length that a message claims, with memory that grows only as bytes really come.</summary>
internal static class GrownBytes
{
    private const int FirstPart = 1 << 16;

    public static async Task<byte[]> ReadAsync(MessageInput source, int length, CancellationToken cancellation)
    {
        var bytes = new byte[Math.Min(length, FirstPart)];
        var have = 0;
        while (true)
        {
            have += await source.ReadAsync(bytes.AsMemory(have), cancellation);
            if (have < bytes.Length)
                throw new EnvelopeException(EnvelopeFault.Truncated,
                    $"the message ends after {have} of {length} bytes of its content");
            if (have == length) return bytes;
            Array.Resize(ref bytes, (int)Math.Min(length, 2L * bytes.Length));
        }
    }
}
