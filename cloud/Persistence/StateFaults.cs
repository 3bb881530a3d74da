using System.Text.Json;

namespace Infra.Cloud.Persistence;

/// <summary>Turns what is wrong with a file into a message that helps.</summary>
internal static class StateFaults
{
    public delegate T Parse<out T>(ReadOnlySpan<byte> line);

    /// <summary>Reads a line, or says which one is damaged.</summary>
    public static T Guard<T>(string path, int line, ReadOnlySpan<byte> bytes, Parse<T> parse)
    {
        try
        {
            return parse(bytes);
        }
        catch (Exception e) when (
            e is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw Damaged(path, $"line {line} cannot be read", e);
        }
    }

    public static CloudStateException Damaged(string path, string what, Exception? inner = null) => new(
        $"{path} is damaged: {what}. Nothing was changed. Restore the file from a copy, or move its directory away to "
        + "begin with an empty account.", inner);

    public static CloudStateException Newer(string path, int format) => new(
        $"{path} was written by a newer version (format {format}, this version reads up to "
        + $"{FileHeader.CurrentFormat}). "
        + "Nothing was changed. Use the newer version, or move the directory away to begin with an empty account.");
}
