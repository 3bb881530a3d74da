using System.Buffers.Binary;
using Infra.Kms.Envelopes.Format;

namespace Infra.Kms.Envelopes.Framing;

/// <summary>Opens the frames of a message as they come. Plaintext of a frame goes on when its tag is verified, that of
/// the final frame when the message has ended as it should.</summary>
internal static class StreamOpener
{
    private const int MarkLength = 4;

    /// <returns>How much plaintext there was, and in how many frames.</returns>
    public static async Task<(long Length, long Frames)> OpenAsync(
        OpenedMessage message, DecryptOptions options, MessageInput source, Stream destination,
        CancellationToken cancellation)
    {
        var header = message.Header;
        using var signature = MessageEnd.SignatureOf(header);
        using var round = new FrameRound(
            FrameSlot.Count(options.Workers, header.FrameLength), message.Keys, header.MessageId, header.FrameLength);
        long length = 0, frames = 0;
        while (true)
        {
            var count = 0;
            do
            {
                if (frames == FrameForm.MostFrames) throw FrameFaults.TooMany();
                round[count].Number = (uint)++frames;
                await ReadAsync(round[count], header.FrameLength, source, cancellation);
                signature?.Add(round[count].Sealed.AsSpan(0, round[count].SealedLength));
            }
            while (!round[count++].IsFinal && count < round.Slots);

            round.Work(count, slot => slot.Open());
            var isEnd = round[count - 1].IsFinal;
            if (isEnd) await MessageEnd.CheckAsync(signature, source, cancellation);
            for (var i = 0; i < count; i++)
            {
                await destination.WriteAsync(round[i].Plaintext.AsMemory(0, round[i].PlaintextLength), cancellation);
                length += round[i].PlaintextLength;
                options.Progress?.Report(length);
            }

            if (isEnd) return (length, frames);
        }
    }

    private static async Task ReadAsync(
        FrameSlot slot, int frameLength, MessageInput source, CancellationToken cancellation)
    {
        slot.SealedLength = await source.ReadAsync(slot.Sealed.AsMemory(0, MarkLength), cancellation);
        if (slot.SealedLength < MarkLength) throw FrameFaults.NoFinal(slot.Number);
        slot.IsFinal = BinaryPrimitives.ReadUInt32BigEndian(slot.Sealed) == FrameForm.FinalMark;
        if (!slot.IsFinal)
        {
            await FillAsync(slot, frameLength + FrameForm.RegularExtra, source, cancellation);
            return;
        }

        await FillAsync(slot, FrameForm.FinalHead, source, cancellation);
        var length = BinaryPrimitives.ReadUInt32BigEndian(slot.Sealed.AsSpan(FrameForm.FinalHead - 4));
        if (length > frameLength) throw FrameFaults.TooLong(length, frameLength);
        await FillAsync(slot, (int)length + FrameForm.FinalExtra, source, cancellation);
    }

    /// <summary>Reads until the slot holds so many bytes.</summary>
    private static async Task FillAsync(FrameSlot slot, int length, MessageInput source, CancellationToken cancellation)
    {
        var missing = slot.Sealed.AsMemory(slot.SealedLength, length - slot.SealedLength);
        var read = await source.ReadAsync(missing, cancellation);
        slot.SealedLength += read;
        if (read < missing.Length) throw FrameFaults.CutOff(slot.Number);
    }
}
