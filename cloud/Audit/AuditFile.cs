using System.Text.Json;
using Infra.Cloud.Persistence;
using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.Audit;

/// <summary>The file of the audit log as of the last commit: a header, a line for each permission, a line for each
/// event.</summary>
/// <param name="directory">The account's directory.</param>
/// <param name="readOnly">True for a copy, which is looked at only.</param>
internal sealed class AuditFile(string directory, bool readOnly)
{
    /// <summary>The version of the format, of the tail as well.</summary>
    public const int Format = 1;

    private readonly string _path = Path.Combine(directory, "audit.log");

    /// <summary>Reads the file; without one there is nothing.</summary>
    /// <exception cref="CloudStateException">The file is damaged or of a newer format.</exception>
    public List<AuditEvent> Read(PermissionLog permissions, out int operation)
    {
        operation = 0;
        var events = new List<AuditEvent>();
        if (PrivateFiles.Read(_path) is not { } all) return events;

        ReadOnlyMemory<byte> rest = all;
        for (var number = 1; rest.Span.IndexOf((byte)'\n') is var end and >= 0; number++)
        {
            var line = rest[..end];
            rest = rest[(end + 1)..];
            if (number == 1) operation = StateFaults.Guard(_path, number, line.Span, span => ReadHeader(_path, span));
            else if (line.Span.StartsWith("{\"holder\""u8))
                StateFaults.Guard(_path, number, line.Span, span => ReadPermission(span, permissions));
            else events.Add(StateFaults.Guard(_path, number, line.Span, span => EventLine.Read(span, line)));
        }

        return rest.IsEmpty ? events : throw StateFaults.Damaged(_path, "its end is missing");
    }

    /// <summary>Writes everything.</summary>
    public void Write(int operation, PermissionLog permissions, List<AuditEvent> events, EventWriter lines)
    {
        if (readOnly) return;

        PrivateFiles.Replace(_path, stream =>
        {
            using var line = new LineWriter();
            Add(json => JsonSerializer.Serialize(json, new AuditHeader(Format, operation), FileJson.Default.AuditHeader));
            foreach (var use in permissions.Sorted())
                Add(json => JsonSerializer.Serialize(json, use, FileJson.Default.PermissionUse));
            foreach (var entry in events) entry.Settle(lines).WriteTo(stream);

            void Add(Action<Utf8JsonWriter> write)
            {
                line.Build(write);
                stream.Write(line.Line);
            }
        });
    }

    /// <summary>Reads a first line; gives the number of its operation.</summary>
    public static int ReadHeader(string path, ReadOnlySpan<byte> line)
    {
        var header = JsonSerializer.Deserialize(line, FileJson.Default.AuditHeader)!;
        return header.Format > Format ? throw StateFaults.Newer(path, header.Format) : header.Operation;
    }

    private static bool ReadPermission(ReadOnlySpan<byte> line, PermissionLog permissions)
    {
        var use = JsonSerializer.Deserialize(line, FileJson.Default.PermissionUse)!;
        permissions.Note(use.Holder, new Permission(use.Action, use.Resource), use.LastUsedAt, use.LastOperation);
        return true;
    }
}
