using Infra.Kms.Envelopes.AlibabaSdk;
using Infra.Kms.Envelopes.Files;
using Infra.Kms.Envelopes.Format;
using Infra.Kms.Envelopes.FourLine;
using Infra.Kms.Envelopes.Framing;

namespace Infra.Kms.Envelopes;

/// <summary>Reads what an encrypted file says of itself, without a key. None of it is verified: anybody can write
/// it.</summary>
public static class EnvelopeInspector
{
    /// <summary>Reads the header of a file.</summary>
    /// <exception cref="EnvelopeException">The file is no encrypted file, or its header cannot be read.</exception>
    public static async Task<EnvelopeSummary> InspectFileAsync(
        string path, EnvelopeLimits? limits = null, CancellationToken cancellation = default)
    {
        limits ??= EnvelopeLimits.Default;
        using var file = SourceFile.Open(path);
        using var stream = file.OpenStream();
        var input = new MessageInput(stream);
        var kind = await MessageKinds.OfAsync(input, cancellation);
        switch (kind)
        {
            case MessageKind.AwsMessage:
                return Summary(await input.ReadHeaderAsync(limits, cancellation), file.Length);
            case MessageKind.FourLines:
                var (dataKey, _) = await FourLineReader.HeadAsync(new FourLineInput(input), cancellation);
                return FourLineReader.Summary(dataKey, length: null);
            default:
                var (header, body) = await AlibabaReader.ParseAsync(kind, input, limits, cancellation);
                return header.Summary(AlibabaReader.Name(kind),
                    header.Algorithm.Mode == AlibabaMode.CbcPadded ? null : body.Ciphertext.Length);
        }
    }

    private static EnvelopeSummary Summary(MessageHeader header, long fileLength)
    {
        // The length of a signature is known only at its place.
        if (!header.IsFramed || header.Suite.Signature is not null) return AwsMessageReader.Summary(header, null, header.IsFramed ? null : 0);
        var plan = FramePlan.OfBody(fileLength - header.Length, header.FrameLength);
        return AwsMessageReader.Summary(header, plan.PlaintextLength, plan.Frames);
    }
}
