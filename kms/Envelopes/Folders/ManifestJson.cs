using System.Text.Json;

namespace Infra.Kms.Envelopes.Folders;

/// <summary>A manifest as bytes.</summary>
internal static class ManifestJson
{
    private const string Format = "atrest-manifest-1";

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true };

    public static byte[] Write(EnvelopeManifest manifest) =>
        JsonSerializer.SerializeToUtf8Bytes(new Document(Format, [.. manifest.Files]), Form);

    /// <exception cref="EnvelopeException">It is none, or names files outside its folder.</exception>
    public static EnvelopeManifest Read(ReadOnlySpan<byte> bytes)
    {
        Document? document;
        try
        {
            document = JsonSerializer.Deserialize<Document>(bytes, Form);
        }
        catch (JsonException error)
        {
            throw Malformed("is not in the form of one", error);
        }

        if (document is not { Format: Format, Files: { } files }) throw Malformed($"must be in the format {Format}");
        if (files.FirstOrDefault(file => !IsBelow(file.Path)) is { } outside)
            throw Malformed($"names '{outside.Path}', which is not a path below the folder");
        if (files.DistinctBy(file => file.Path, StringComparer.Ordinal).Count() < files.Count) throw Malformed("names a file twice");
        return new EnvelopeManifest(files);
    }

    private static bool IsBelow(string path) => path.Length > 0 && !path.Contains('\\', StringComparison.Ordinal)
        && !path.Contains('\0', StringComparison.Ordinal) && !Path.IsPathRooted(path)
        && path.Split('/').All(part => part is not ("" or "." or ".."));

    private static EnvelopeException Malformed(string what, Exception? inner = null) =>
        new(EnvelopeFault.Malformed, $"the manifest {what}", inner: inner);

    private sealed record Document(string Format, List<ManifestEntry> Files);
}
