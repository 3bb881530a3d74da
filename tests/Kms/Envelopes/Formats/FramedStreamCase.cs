using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Format;
using Infra.Kms.Envelopes.Framing;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Tests.Kms.Envelopes.Formats;

/// <summary>Makes the bytes of a situation.</summary>
internal static class FramedStreamCase
{
    private const int Length = ThreeFrames.FrameLength;

    public static async Task<(byte[] Bytes, FakeCmk Cmk)> MakeAsync(string name)
    {
        var cmk = new FakeCmk();
        var three = await ThreeFrames.MakeAsync(cmk: cmk);
        var full = await ThreeFrames.MakeAsync(Length, cmk);
        var (header, one, two, final) = (three.Header, three.Regular(1), three.Regular(2), three.Final);
        byte[] bytes = name switch
        {
            "empty" => [],
            "hmac_bad" => [.. header[..^1], (byte)(header[^1] ^ 1), .. three.Bytes[three.HeaderLength..]],
            "hmac_missing" => header[..^16],
            "hmac_truncated" => header[..^1],
            "stanza_empty_body" => WithoutDataKey(three),
            "stanza_missing_body" => header[..^(16 + 32 + 5 + 60)],
            "version_unsupported" => [9, .. three.Bytes[1..]],
            "hybrid_multiple_recipients" => await SealedAsync(20, new FakeCmk("acs:kms:cn-beijing:1:key/other"), cmk),
            "x25519_multiple_recipients" => await SealedAsync(20, cmk, new FakeCmk("acs:kms:cn-beijing:1:key/other")),
            "stream_257_chunks" => await SealedAsync((256 * Length) + 1, cmk),
            "stream_257_chunks_full" => await SealedAsync(257 * Length, cmk),
            "stream_258_chunks" => await SealedAsync((257 * Length) + 1, cmk),
            "stream_bad_tag" => [.. header, .. Flipped(one), .. two, .. final],
            "stream_bad_tag_second_chunk" => [.. header, .. one, .. Flipped(two), .. final],
            "stream_bad_tag_second_chunk_full" => [.. full.Header, .. full.Regular(1), .. Flipped(full.Regular(2)), .. full.Final],
            "stream_empty_payload" => await SealedAsync(0, cmk),
            "stream_last_chunk_empty" => await EmptyFinalAsync(three),
            "stream_last_chunk_full" => await SealedAsync(Length, cmk),
            "stream_last_chunk_full_second" => await SealedAsync(2 * Length, cmk),
            "stream_missing_tag" => three.Bytes[..^16],
            "stream_no_chunks" or "stream_no_nonce" => header,
            "stream_no_final" => [.. header, .. one[..30]],
            "stream_no_final_full" => [.. header, .. one],
            "stream_no_final_two_chunks" => [.. header, .. one, .. two[..30]],
            "stream_no_final_two_chunks_full" => [.. header, .. one, .. two],
            "stream_short_chunk" => [.. header, .. one[..40], .. two, .. final],
            "stream_short_nonce" => [.. header, .. one[..9]],
            "stream_short_second_chunk" => [.. header, .. one, .. two[..40], .. final, .. new byte[8]],
            "stream_three_chunks" => three.Bytes,
            "stream_trailing_garbage_long" => [.. three.Bytes, .. new byte[100]],
            "stream_trailing_garbage_short" => [.. three.Bytes, .. new byte[9]],
            "stream_two_chunks" => await SealedAsync(20, cmk),
            "stream_two_final_chunks" or "stream_two_final_chunks_second" => [.. three.Bytes, .. final],
            "stream_two_final_chunks_full" => [.. full.Bytes, .. full.Final],
            "stream_two_final_chunks_short" => [.. three.Bytes, .. final[..20]],
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "is no situation that is known"),
        };
        return (bytes, cmk);
    }

    private static Task<byte[]> SealedAsync(int length, params IDataKeys[] cmks) =>
        new EnvelopeEncryptor(new KeyRing(cmks), new EncryptOptions { FrameLength = Length }).EncryptAsync(new byte[length]);

    private static byte[] Flipped(byte[] frame) => [.. frame[..^1], (byte)(frame[^1] ^ 1)];

    /// <summary>The header names no data key of any length.</summary>
    private static byte[] WithoutDataKey(ThreeFrames message)
    {
        var parsed = HeaderParser.Parse(message.Bytes, EnvelopeLimits.Default);
        var key = parsed.DataKeys[0];
        using var keys = DerivedKeys.Derive(Suite.Committing, new byte[32], parsed.MessageId);
        var empty = HeaderWriter.Write(keys, parsed.MessageId, parsed.Context, EnvelopeContext.Empty,
            [key with { ProviderId = "nobody", Ciphertext = ReadOnlyMemory<byte>.Empty }], parsed.FrameLength);
        return [.. empty, .. message.Bytes[parsed.Length..]];
    }

    /// <summary>All full frames regular and an empty final one, as writers in C, Java, JavaScript and Python
    /// do.</summary>
    private static async Task<byte[]> EmptyFinalAsync(ThreeFrames message)
    {
        var parsed = HeaderParser.Parse(message.Bytes, EnvelopeLimits.Default);
        using var opened = await OpenedMessage.OpenAsync(parsed, new KeyRing(message.Cmk), new DecryptOptions(), default);
        using var cipher = new FrameCipher(opened.Keys, parsed.MessageId, Length);
        var final = new byte[FrameForm.FinalExtra];
        cipher.SealFinal(3, [], final);
        return [.. message.Header, .. message.Regular(1), .. message.Regular(2), .. final];
    }
}
