using System.Globalization;
using System.Text.Json.Nodes;
using Infra.Kms.Envelopes;
using Infra.Policies.Reports;

namespace Infra.Cli.Output;

/// <summary>What an encrypted file is, for people and for programs.</summary>
internal static class EnvelopeText
{
    public static JsonObject Json(string file, EnvelopeSummary summary) => new()
    {
        ["file"] = file,
        ["format"] = summary.Format,
        ["suite"] = summary.Suite,
        ["messageId"] = summary.MessageId.IsEmpty ? null : Convert.ToHexStringLower(summary.MessageId.Span),
        ["context"] = new JsonObject(summary.Context.Pairs.Select(
            pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value))),
        ["dataKeys"] = new JsonArray([.. summary.DataKeys.Select(key => (JsonNode)new JsonObject
        {
            ["provider"] = key.ProviderId,
            ["key"] = key.ProviderInfoText,
            ["bytes"] = key.Ciphertext.Length,
        })]),
        ["frameLength"] = summary.FrameLength == 0 ? null : summary.FrameLength,
        ["frames"] = summary.Frames is 0 ? null : summary.Frames,
        ["plaintextLength"] = summary.PlaintextLength,
        ["committing"] = summary.IsCommitting,
        ["signed"] = summary.IsSigned,
    };

    /// <summary>Lines of a name and a value.</summary>
    public static IEnumerable<string> Lines(string file, EnvelopeSummary summary)
    {
        yield return file;
        yield return Line("format", $"{summary.Format}, {summary.Suite}");
        if (!summary.MessageId.IsEmpty) yield return Line("message", Convert.ToHexStringLower(summary.MessageId.Span));
        yield return Line("commits", summary.IsCommitting ? "to its data key" : "to no data key");
        if (summary.IsSigned) yield return Line("signed", "at its end");
        foreach (var (key, value) in summary.Context.Pairs)
            yield return Line("context", Visible.Text($"{key}={value}"));
        foreach (var key in summary.DataKeys) yield return Line("key", Key(key));
        if (summary.FrameLength > 0) yield return Line("frames", Frames(summary));
        if (summary.PlaintextLength is { } length) yield return Line("plaintext", Bytes(length));
    }

    // A file may say anything; it does not steer the terminal.
    private static string Key(EncryptedDataKey key) =>
        Visible.Text(key.ProviderInfo.IsEmpty ? $"{key.ProviderId}, which the service finds" : $"{key}");

    private static string Frames(EnvelopeSummary summary) =>
        (summary.Frames is { } count ? $"{count} of " : "of ") + Bytes(summary.FrameLength);

    private static string Bytes(long count) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} bytes";

    private static string Line(string name, string value) => $"  {name,-10} {value}";
}
