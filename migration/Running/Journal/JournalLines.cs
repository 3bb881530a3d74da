using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Infra.Migration.Running.Journal;

/// <summary>Lines of the journal as bytes: each carries a sum of itself and of all before it, so that nothing between
/// the first and the last can change, go or come unnoticed.</summary>
internal static class JournalLines
{
    public const int SumLength = 16;
    public static readonly string NoSum = new('0', SumLength);

    private static ReadOnlySpan<byte> Before => "{\"sum\":\""u8;

    private static ReadOnlySpan<byte> Between => "\",\"entry\":"u8;

    /// <summary>The bytes of a line with its line feed, and its sum.</summary>
    public static (byte[] Line, string Sum) Write(JournalEntry entry, string sumBefore)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(entry, JournalJson.Default.JournalEntry);
        var sum = SumOf(json, sumBefore);
        return ([.. Before, .. Encoding.ASCII.GetBytes(sum), .. Between, .. json, (byte)'}', (byte)'\n'], sum);
    }

    /// <summary>Reads a line, without its line feed.</summary>
    /// <exception cref="JsonException">It is not as it was written.</exception>
    public static (JournalEntry Entry, string Sum) Read(ReadOnlySpan<byte> line, string sumBefore)
    {
        var start = Before.Length + SumLength + Between.Length;
        if (line.Length <= start || !line.StartsWith(Before) || line[^1] != '}'
            || !line[(Before.Length + SumLength)..].StartsWith(Between))
            throw new JsonException("it is not of the form of a journal");
        var json = line[start..^1];
        var sum = Encoding.ASCII.GetString(line.Slice(Before.Length, SumLength));
        if (sum != SumOf(json, sumBefore)) throw new JsonException("its sum does not match");
        return (JsonSerializer.Deserialize(json, JournalJson.Default.JournalEntry)
            ?? throw new JsonException("it is null"), sum);
    }

    private static string SumOf(ReadOnlySpan<byte> json, string sumBefore)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(sumBefore));
        hash.AppendData(json);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..SumLength];
    }
}
