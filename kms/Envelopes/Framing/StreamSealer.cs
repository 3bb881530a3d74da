using Infra.Kms.Envelopes.Format;

namespace Infra.Kms.Envelopes.Framing;

/// <summary>Writes the frames of a plaintext of unknown length.</summary>
internal static class StreamSealer
{
    /// <returns>How much plaintext there was, and in how many frames.</returns>
    public static async Task<(long Length, long Frames)> SealAsync(
        NewMessage message, EncryptOptions options, Stream source, Stream destination, CancellationToken cancellation)
    {
        var slots = FrameSlot.Count(options.Workers, options.FrameLength);
        // One slot more is read ahead: only when nothing follows is a full frame the final one.
        using var round = new FrameRound(slots + 1, message.Keys, message.Id, options.FrameLength);
        long length = 0, frames = 0;
        await FillAsync(round[0], source, cancellation);
        var held = 1;
        while (true)
        {
            while (held <= slots && round[held - 1].PlaintextLength == options.FrameLength)
            {
                await FillAsync(round[held], source, cancellation);
                if (round[held].PlaintextLength == 0) break;
                held++;
            }

            var isEnd = held <= slots;
            var ready = isEnd ? held : slots;
            for (var i = 0; i < ready; i++)
            {
                if (++frames > FrameForm.MostFrames) throw FrameFaults.TooMany();
                (round[i].Number, round[i].IsFinal) = ((uint)frames, isEnd && i == ready - 1);
            }

            round.Work(ready, slot => slot.Seal());
            for (var i = 0; i < ready; i++)
            {
                await destination.WriteAsync(round[i].Sealed.AsMemory(0, round[i].SealedLength), cancellation);
                length += round[i].PlaintextLength;
                options.Progress?.Report(length);
            }

            if (isEnd) return (length, frames);
            round.BringForward(slots);
            held = 1;
        }
    }

    private static async Task FillAsync(FrameSlot slot, Stream source, CancellationToken cancellation) =>
        slot.PlaintextLength = await source.ReadAtLeastAsync(
            slot.Plaintext, slot.Plaintext.Length, throwOnEndOfStream: false, cancellation);
}
