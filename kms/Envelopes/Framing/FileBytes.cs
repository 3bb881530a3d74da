using Microsoft.Win32.SafeHandles;

namespace Infra.Kms.Envelopes.Framing;

/// <summary>Reads a part of a file whole.</summary>
internal static class FileBytes
{
    public static void ReadExactly(SafeFileHandle file, Span<byte> buffer, long offset)
    {
        while (buffer.Length > 0)
        {
            var read = RandomAccess.Read(file, buffer, offset);
            if (read == 0)
                throw new EnvelopeException(EnvelopeFault.File, "the file became shorter while it was being read");
            buffer = buffer[read..];
            offset += read;
        }
    }
}
