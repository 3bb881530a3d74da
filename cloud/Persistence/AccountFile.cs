using System.Security.Cryptography;
using System.Text.Json;
using Infra.Cloud.State;

namespace Infra.Cloud.Persistence;

/// <summary>The compact state of an account: a header, one line for each object, the calls that may still be repeated,
/// and
/// a hash. Objects are sorted, so that the same state is the same bytes.</summary>
internal static class AccountFile
{
    public static string PathIn(string directory) => Path.Combine(directory, "account.jsonl");

    /// <summary>Reads the file into a store, or gives null if there is none.</summary>
    /// <exception cref="CloudStateException">The file is damaged or of a newer format.</exception>
    public static FileHeader? Read(string directory, Store store, List<JournalLine> repeatable)
    {
        var path = PathIn(directory);
        if (PrivateFiles.Read(path) is not { } all) return null;

        ReadOnlySpan<byte> rest = all;
        FileHeader? header = null;
        for (var number = 1; rest.IndexOf((byte)'\n') is var end and >= 0; number++)
        {
            var line = rest[..end];
            rest = rest[(end + 1)..];
            if (number == 1) header = ReadHeader(path, line);
            else if (!rest.IsEmpty) StateFaults.Guard(path, number, line, span => ReadLine(span, store, repeatable));
            else
            {
                CheckEnd(path, number, line, all.AsSpan(..^(end + 1)));
                return header;
            }
        }

        throw StateFaults.Damaged(path, "its end is missing");
    }

    public static void Write(string directory, FileHeader header, Store store, IEnumerable<JournalLine> repeatable) =>
        PrivateFiles.Replace(PathIn(directory), stream =>
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            using var line = new LineWriter();
            var lines = 0;

            void Add(Action<Utf8JsonWriter> write)
            {
                line.Build(write);
                hash.AppendData(line.Line);
                stream.Write(line.Line);
                lines++;
            }

            Add(json => JsonSerializer.Serialize(json, header, FileJson.Default.FileHeader));
            foreach (var table in store.Tables)
                foreach (var entity in table.Sorted())
                    Add(json => LineWriter.WriteEntity(json, table, entity));
            foreach (var call in repeatable) Add(json => WriteCall(json, call));

            var end = new FileEnd(lines, Convert.ToHexStringLower(hash.GetHashAndReset()));
            line.Build(json => JsonSerializer.Serialize(json, end, FileJson.Default.FileEnd));
            stream.Write(line.Line);
        });

    private static void WriteCall(Utf8JsonWriter json, JournalLine call)
    {
        json.WriteStartObject();
        json.WritePropertyName("call");
        JsonSerializer.Serialize(json, call, FileJson.Default.JournalLine);
        json.WriteEndObject();
    }

    private static FileHeader ReadHeader(string path, ReadOnlySpan<byte> line)
    {
        var format = StateFaults.Guard(path, 1, line, span =>
        {
            using var json = JsonDocument.Parse(span.ToArray());
            return json.RootElement.GetProperty("format").GetInt32();
        });
        if (format > FileHeader.CurrentFormat) throw StateFaults.Newer(path, format);
        return StateFaults.Guard(path, 1, line, span =>
            JsonSerializer.Deserialize(span, FileJson.Default.FileHeader) is { Now: not null } header
                ? header : throw new JsonException("The time is missing."));
    }

    private static bool ReadLine(ReadOnlySpan<byte> line, Store store, List<JournalLine> repeatable)
    {
        var reader = new Utf8JsonReader(line);
        LineReader.Expect(ref reader, JsonTokenType.StartObject);
        var ahead = reader;
        LineReader.Expect(ref ahead, JsonTokenType.PropertyName);
        if (!ahead.ValueTextEquals("call"))
        {
            LineReader.ReadEntity(ref reader, store);
            return true;
        }

        ahead.Read();
        repeatable.Add(JsonSerializer.Deserialize(ref ahead, FileJson.Default.JournalLine)
            ?? throw new JsonException("The call is null."));
        return true;
    }

    private static void CheckEnd(string path, int number, ReadOnlySpan<byte> line, ReadOnlySpan<byte> before)
    {
        var end = StateFaults.Guard(path, number, line, span =>
            JsonSerializer.Deserialize(span, FileJson.Default.FileEnd) ?? throw new JsonException("The end is null."));
        if (end.Lines != number - 1)
            throw StateFaults.Damaged(path, $"it has {number - 1} lines instead of {end.Lines}");
        if (end.Sha256 != Convert.ToHexStringLower(SHA256.HashData(before)))
            throw StateFaults.Damaged(path, "its content does not match its hash");
    }
}
