using Infra.Kms.Envelopes.AlibabaSdk;
using Infra.Kms.Envelopes.FourLine;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Kms.Envelopes.Format;

/// <summary>Reads a message of any format from a stream.</summary>
internal static class MessageReader
{
    /// <param name="kind">The format.</param>
    /// <param name="input">The message.</param>
    /// <param name="destination">Where plaintext goes.</param>
    /// <param name="isHeldBack">Whether whoever has the destination gives nothing of it out before this
    /// returns.</param>
    /// <param name="ring">The keys.</param>
    /// <param name="options">What is expected and accepted.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<EnvelopeSummary> ReadAsync(MessageKind kind, MessageInput input, Stream destination,
        bool isHeldBack, IKeyRing ring, DecryptOptions options, CancellationToken cancellation) => kind switch
        {
            MessageKind.AwsMessage => await AwsMessageReader.ReadAsync(
                await input.ReadHeaderAsync(options.Limits, cancellation), input, destination, isHeldBack, ring, options,
                cancellation),
            MessageKind.FourLines => await FourLineReader.ReadAsync(
                input, destination, isHeldBack, ring, options, cancellation),
            _ => await AlibabaReader.ReadAsync(kind, input, destination, ring, options, cancellation),
        };
}
