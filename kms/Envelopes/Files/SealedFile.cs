using Infra.Kms.Envelopes.Format;
using Infra.Kms.Envelopes.Framing;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Kms.Envelopes.Files;

/// <summary>Encrypts a file to a file, with several frames in work at a time.</summary>
internal static class SealedFile
{
    public static async Task<EnvelopeSummary> WriteAsync(IKeyRing ring, EncryptOptions options, string source,
        string destination, bool replace, CancellationToken cancellation)
    {
        using var input = SourceFile.Open(source);
        var plan = FramePlan.OfPlaintext(input.Length, options.FrameLength);
        // The key service is asked last: what can be refused without it is.
        using var output = OutputFile.Begin(destination, replace, plan.BodyLength, source);
        using var message = await NewMessage.CreateAsync(ring, options, input.Length, cancellation);
        output.Write(message.Header, 0);
        long done = 0;
        await FrameWorkers.RunAsync(options.Workers, FrameBatch.Count(plan),
            () => new FrameBatch(plan, message.Keys, message.Id),
            (batch, number) =>
            {
                var sum = Interlocked.Add(ref done, batch.Seal(input.Handle, output, message.Header.Length, number));
                options.Progress?.Report(sum);
            },
            cancellation);
        input.ExpectUnchanged();
        output.Commit(input.Mode);
        return message.Summary(options, input.Length, plan.Frames);
    }
}
