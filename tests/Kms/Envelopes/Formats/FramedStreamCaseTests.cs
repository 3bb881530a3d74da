using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Tests.Kms.Envelopes.Formats;

/// <summary>The situations of age's conformance vectors (github.com/C2SP/CCTV, age/testdata, commit 1e3d2860; usable
/// without attribution), made anew in this format.</summary>
/// <remarks>Cases about lines of text in age's header have no counterpart in a binary one; what is like them is in
/// <see cref="HeaderRuleTests"/>. One outcome differs: an empty final frame behind full ones is valid here, since four
/// implementations write it.</remarks>
public sealed class FramedStreamCaseTests
{
    private const string Success = "";

    public static TheoryData<string, string> Cases => new()
    {
        { "empty", "Truncated" },
        { "hmac_bad", "Header" },
        { "hmac_missing", "Truncated" },
        { "hmac_truncated", "Truncated" },
        { "stanza_empty_body", "NoKey" },
        { "stanza_missing_body", "Truncated" },
        { "version_unsupported", "NotAnEnvelope" },
        { "hybrid_multiple_recipients", Success },
        { "x25519_multiple_recipients", Success },
        { "stream_257_chunks", Success },
        { "stream_257_chunks_full", Success },
        { "stream_258_chunks", Success },
        { "stream_bad_tag", "Frame" },
        { "stream_bad_tag_second_chunk", "Frame" },
        { "stream_bad_tag_second_chunk_full", "Frame" },
        { "stream_empty_payload", Success },
        { "stream_last_chunk_empty", Success },
        { "stream_last_chunk_full", Success },
        { "stream_last_chunk_full_second", Success },
        { "stream_missing_tag", "Truncated" },
        { "stream_no_chunks", "Truncated" },
        { "stream_no_final", "Truncated" },
        { "stream_no_final_full", "Truncated" },
        { "stream_no_final_two_chunks", "Truncated" },
        { "stream_no_final_two_chunks_full", "Truncated" },
        { "stream_no_nonce", "Truncated" },
        { "stream_short_chunk", "Frame" },
        { "stream_short_nonce", "Truncated" },
        { "stream_short_second_chunk", "Frame" },
        { "stream_three_chunks", Success },
        { "stream_trailing_garbage_long", "TrailingData" },
        { "stream_trailing_garbage_short", "TrailingData" },
        { "stream_two_chunks", Success },
        { "stream_two_final_chunks", "TrailingData" },
        { "stream_two_final_chunks_full", "TrailingData" },
        { "stream_two_final_chunks_second", "TrailingData" },
        { "stream_two_final_chunks_short", "TrailingData" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Situation_InThisFormat_HasItsOutcomeByEveryDoor(string name, string expected)
    {
        var (bytes, cmk) = await FramedStreamCase.MakeAsync(name);
        var decryptor = new EnvelopeDecryptor(new KeyRing(cmk));
        using var folder = new TemporaryFolder();
        var file = folder.Write("message", bytes);
        using var output = new MemoryStream();

        var outcomes = new[]
        {
            await Record.ExceptionAsync(() => decryptor.DecryptAsync(bytes)),
            await Record.ExceptionAsync(() => decryptor.DecryptAsync(new MemoryStream(bytes), output)),
            await Record.ExceptionAsync(() => decryptor.DecryptFileAsync(file, folder.PathOf("plain"))),
        };

        Assert.All(outcomes, error => Assert.Equal(expected, error is null ? Success : $"{((EnvelopeException)error).Fault}"));
        Assert.Equal(expected == Success, File.Exists(folder.PathOf("plain")));
        if (expected is "Header" or "NoKey" || name == "stream_bad_tag") Assert.Equal(0, output.Length);
    }
}
