using Infra.Kms.Envelopes.Format;
using Infra.Kms.Envelopes.Framing;
using Infra.Kms.Envelopes.Keys;
using Microsoft.Win32.SafeHandles;

namespace Infra.Kms.Envelopes.Files;

/// <summary>Writes a file again with another header before the same frames.</summary>
internal static class RewrappedFile
{
    private const int PartLength = 1 << 20;

    public static async Task<EnvelopeSummary> WriteAsync(
        IKeyRing ring, DecryptOptions options, string path, KeyChange change, CancellationToken cancellation)
    {
        using var input = SourceFile.Open(path);
        using var stream = input.OpenStream();
        var source = new MessageInput(stream);
        if (await MessageKinds.OfAsync(source, cancellation) != MessageKind.AwsMessage)
            throw Unsupported("the file has another format; decrypt it and encrypt it anew");
        var header = await source.ReadHeaderAsync(options.Limits, cancellation);
        if (header.Suite != Suite.Committing)
            throw Unsupported($"a message of suite {header.Suite.Name} cannot get other keys; decrypt it and encrypt it anew");

        // What is there is replaced by something of nearly the same length, in the same folder.
        using var output = OutputFile.Begin(path, replace: true, input.Length);
        using var message = await OpenedMessage.OpenAsync(header, ring, options, cancellation);
        var dataKeys = await DataKeysAsync(message, change, cancellation);
        var bytes = HeaderWriter.Write(
            message.Keys, header.MessageId, header.Context, message.Left, dataKeys, header.FrameLength);
        var written = HeaderParser.Parse(bytes, options.Limits);
        output.Write(bytes, 0);
        Copy(input.Handle, header.Length, output, bytes.Length, input.Length - header.Length, cancellation);
        input.ExpectUnchanged();
        output.Commit(input.Mode);
        var plan = header.IsFramed ? FramePlan.OfBody(input.Length - header.Length, header.FrameLength) : null;
        return AwsMessageReader.Summary(written, plan?.PlaintextLength, plan?.Frames);
    }

    private static async Task<List<EncryptedDataKey>> DataKeysAsync(
        OpenedMessage message, KeyChange change, CancellationToken cancellation)
    {
        var context = message.Header.Context.With(message.Left);
        var added = new List<EncryptedDataKey>();
        foreach (var key in change.Add)
            added.Add(await KeyRing.WrapAsync(key, message.DataKey.Memory, context, cancellation));
        var kept = message.Header.DataKeys.Where(old => !change.Remove(old) && !added.Exists(key => IsSame(key, old)));
        List<EncryptedDataKey> keys = [.. kept, .. added];
        return keys.Count > 0 ? keys
            : throw new EnvelopeException(EnvelopeFault.NoKey, "without these keys nobody could open the file", "add one");
    }

    private static bool IsSame(EncryptedDataKey one, EncryptedDataKey other) =>
        one.ProviderId == other.ProviderId && one.ProviderInfo.Span.SequenceEqual(other.ProviderInfo.Span);

    private static void Copy(SafeFileHandle from, long fromAt, OutputFile to, long toAt, long length,
        CancellationToken cancellation)
    {
        var part = GC.AllocateUninitializedArray<byte>((int)Math.Min(PartLength, length));
        for (long done = 0; done < length; done += part.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            var bytes = part.AsSpan(0, (int)Math.Min(part.Length, length - done));
            FileBytes.ReadExactly(from, bytes, fromAt + done);
            to.Write(bytes, toAt + done);
        }
    }

    private static EnvelopeException Unsupported(string what) => new(EnvelopeFault.Unsupported, what);
}
