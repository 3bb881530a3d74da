using Infra.Kms.Envelopes.Format;

namespace Infra.Kms.Envelopes.Framing;

/// <summary>Frames from memory to memory, without a copy between.</summary>
internal static class MemoryFrames
{
    public static void Seal(FramePlan plan, NewMessage message, ReadOnlySpan<byte> plaintext, Span<byte> body)
    {
        using var cipher = new FrameCipher(message.Keys, message.Id, plan.FrameLength);
        for (uint number = 1; number < plan.Frames; number++)
        {
            cipher.SealRegular(number, plaintext[..plan.FrameLength], body[..plan.SealedFrame]);
            plaintext = plaintext[plan.FrameLength..];
            body = body[plan.SealedFrame..];
        }

        cipher.SealFinal((uint)plan.Frames, plaintext, body);
    }

    /// <returns>How much plaintext there was.</returns>
    public static int Open(FramePlan plan, OpenedMessage message, ReadOnlySpan<byte> body, Span<byte> plaintext)
    {
        using var cipher = new FrameCipher(message.Keys, message.Header.MessageId, plan.FrameLength);
        var length = 0;
        for (uint number = 1; number < plan.Frames; number++)
        {
            cipher.OpenRegular(number, body[..plan.SealedFrame], plaintext.Slice(length, plan.FrameLength));
            body = body[plan.SealedFrame..];
            length += plan.FrameLength;
        }

        return length + cipher.OpenFinal((uint)plan.Frames, body, plaintext[length..]);
    }
}
