using Infra.Kms.Envelopes.Format;
using Infra.Kms.Envelopes.Framing;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Kms.Envelopes.Files;

/// <summary>Decrypts a file to a file, or only verifies it.</summary>
internal static class OpenedFile
{
    /// <param name="ring">The keys.</param>
    /// <param name="options">What is expected and accepted.</param>
    /// <param name="source">The encrypted file.</param>
    /// <param name="destination">Where the plaintext goes; null to write nothing.</param>
    /// <param name="replace">Whether a file that is there may be replaced.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<EnvelopeSummary> ReadAsync(IKeyRing ring, DecryptOptions options, string source,
        string? destination, bool replace, CancellationToken cancellation)
    {
        using var input = SourceFile.Open(source);
        using var stream = input.OpenStream();
        var message = new MessageInput(stream);
        var kind = await MessageKinds.OfAsync(message, cancellation);
        var header = kind == MessageKind.AwsMessage ? await message.ReadHeaderAsync(options.Limits, cancellation) : null;
        // A signature covers the frames in their order, so those of a signed message are read one after the other.
        var plan = header is { IsFramed: true, Suite.Signature: null }
            ? FramePlan.OfBody(input.Length - header.Length, header.FrameLength) : null;
        using var output = destination is null
            ? null : OutputFile.Begin(destination, replace, plan?.PlaintextLength ?? 0, source);
        var written = output is null ? Stream.Null : new OutputStream(output);
        var summary = header is null
            ? await MessageReader.ReadAsync(kind, message, written, isHeldBack: true, ring, options, cancellation)
            : plan is null
                ? await AwsMessageReader.ReadAsync(header, message, written, isHeldBack: true, ring, options, cancellation)
                : await ReadFramesAsync(header, plan, ring, options, input, output, cancellation);
        input.ExpectUnchanged();
        output?.Commit(input.Mode);
        return summary;
    }

    private static async Task<EnvelopeSummary> ReadFramesAsync(MessageHeader header, FramePlan plan, IKeyRing ring,
        DecryptOptions options, SourceFile input, OutputFile? output, CancellationToken cancellation)
    {
        using var message = await OpenedMessage.OpenAsync(header, ring, options, cancellation);
        long done = 0;
        await FrameWorkers.RunAsync(options.Workers, FrameBatch.Count(plan),
            () => new FrameBatch(plan, message.Keys, header.MessageId),
            (batch, number) =>
            {
                var sum = Interlocked.Add(ref done, batch.Open(input.Handle, output, header.Length, number));
                options.Progress?.Report(sum);
            },
            cancellation);
        return AwsMessageReader.Summary(header, done, plan.Frames);
    }
}
