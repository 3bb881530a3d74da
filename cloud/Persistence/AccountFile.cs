using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
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

        var lines = LinesOf(all);
        var header = lines.Count == 0 ? null : ReadHeader(path, all.AsSpan(lines[0]));
        if (lines.Count < 2 || lines[^1].End.Value + 1 != all.Length)
            throw StateFaults.Damaged(path, "its end is missing");

        foreach (var read in ReadObjects(path, all, lines, store))
        {
            if (read.Call is { } call) repeatable.Add(call);
            else read.Table!.Keep(read.Entity!);
        }

        var end = lines[^1];
        CheckEnd(path, lines.Count, all.AsSpan(end), all.AsSpan(..end.Start));
        return header;
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

    private static List<Range> LinesOf(byte[] all)
    {
        var lines = new List<Range>();
        for (int start = 0, end; (end = Array.IndexOf(all, (byte)'\n', start)) >= 0; start = end + 1)
            lines.Add(start..end);
        return lines;
    }

    /// <summary>Reads the lines between the first and the last, many of them on all processors.</summary>
    private static ReadObject[] ReadObjects(string path, byte[] all, List<Range> lines, Store store)
    {
        const int Few = 5000;
        var read = new ReadObject[lines.Count - 2];
        void Parse(int i) => read[i] =
            StateFaults.Guard(path, i + 2, all.AsSpan(lines[i + 1]), span => ReadLine(span, store));

        if (read.Length < Few)
        {
            for (var i = 0; i < read.Length; i++) Parse(i);
            return read;
        }

        try
        {
            Parallel.ForEach(Partitioner.Create(0, read.Length), range =>
            {
                for (var i = range.Item1; i < range.Item2; i++) Parse(i);
            });
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return read;
    }

    private static ReadObject ReadLine(ReadOnlySpan<byte> line, Store store)
    {
        var reader = new Utf8JsonReader(line);
        LineReader.Expect(ref reader, JsonTokenType.StartObject);
        var ahead = reader;
        LineReader.Expect(ref ahead, JsonTokenType.PropertyName);
        if (!ahead.ValueTextEquals("call"))
        {
            var (table, entity) = LineReader.Parse(ref reader, store);
            return new(table, entity, Call: null);
        }

        ahead.Read();
        return new(Table: null, Entity: null, JsonSerializer.Deserialize(ref ahead, FileJson.Default.JournalLine)
            ?? throw new JsonException("The call is null."));
    }

    private readonly record struct ReadObject(ITable? Table, Entity? Entity, JournalLine? Call);

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
