using System.Collections.Frozen;
using System.Text.Json;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Policies.Readers;

/// <summary>Reads the steps of a preview: each resource as it would be afterwards, and what is asked for today.</summary>
/// <remarks>Source: pulumi/pulumi, pkg/display/json.go, PreviewDigest, and pkg/resource/deploy/step.go, the
/// operations.</remarks>
internal sealed class PreviewReader(Collector collector)
{
    // A replacement shows as up to three steps of the same resource; the deletion of the old half is none to judge.
    private static readonly FrozenDictionary<string, Change> Judged = new Dictionary<string, Change>(StringComparer.Ordinal)
    {
        ["same"] = Change.Same,
        ["create"] = Change.Create,
        ["update"] = Change.Update,
        ["replace"] = Change.Replace,
        ["create-replacement"] = Change.Replace,
        ["read"] = Change.Same,
        ["read-replacement"] = Change.Replace,
        ["refresh"] = Change.Same,
        ["import"] = Change.Create,
        ["import-replacement"] = Change.Replace,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> LeftOut = new[]
    {
        "delete", "delete-replaced", "discard", "discard-replaced", "remove-pending-replace", "read-discard",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly EntryReader _entries = new(new ValueReader(ValueDialect.Pulumi));
    private readonly HashSet<string> _urns = new(StringComparer.Ordinal);

    /// <summary>How many steps show a resource that stays as it is, the stack itself among them.</summary>
    public int Unchanged { get; private set; }

    /// <summary>Reads the list of steps at the cursor, to its end.</summary>
    public void Read(ref JsonCursor cursor)
    {
        if (cursor.Token == JsonTokenType.Null) return;
        if (cursor.Token != JsonTokenType.StartArray) throw new InputException("'steps' must be a list");

        for (var number = 1; cursor.Read() && cursor.Token != JsonTokenType.EndArray; number++)
        {
            if (cursor.Token != JsonTokenType.StartObject) throw new InputException($"step {number} must be an object");
            Step(ref cursor, number);
        }
    }

    private void Step(ref JsonCursor cursor, int number)
    {
        var line = cursor.Line;
        var seen = 0u;
        string? operation = null;
        ResourceEntry? before = null, after = null;
        while (cursor.NextName())
        {
            if (cursor.Is("op"u8))
            {
                Duplicates.Refuse(ref cursor, ref seen, 0, "op");
                cursor.Read();
                operation = cursor.Token == JsonTokenType.String
                    ? cursor.Text() : throw new InputException($"'op' of step {number} must be a text");
            }
            else if (cursor.Is("oldState"u8)) before = State(ref cursor, ref seen, 1, "oldState", number);
            else if (cursor.Is("newState"u8)) after = State(ref cursor, ref seen, 2, "newState", number);
            else cursor.Skip();
        }

        if (operation == "same") Unchanged++;
        if (operation is null) throw new InputException($"step {number}, which ends on line {cursor.Line}, has no 'op'");
        if (Judged.TryGetValue(operation, out var change)) Add(operation, change, before, after, line);
        else if (LeftOut.Contains(operation)) collector.LeaveOut();
        else throw new InputException($"step {number} has an operation that is not known: '{Shown(operation)}'");
    }

    private ResourceEntry? State(ref JsonCursor cursor, ref uint seen, int member, string name, int number)
    {
        Duplicates.Refuse(ref cursor, ref seen, member, name);
        cursor.Read();
        return cursor.Token == JsonTokenType.Null ? null : _entries.Read(ref cursor, $"'{name}' of step {number}");
    }

    private void Add(string operation, Change change, ResourceEntry? before, ResourceEntry? after, int line)
    {
        if (after is not { IsJudged: true } entry || !_urns.Add(entry.Urn!))
        {
            collector.LeaveOut();
            return;
        }

        if (operation.StartsWith("read", StringComparison.Ordinal)) entry.IsExternal = true;
        collector.Add(entry.ToResource(change, before?.Inputs ?? PropertyValue.Null), line);
    }

    private static string Shown(string operation) => operation.Length <= 40 ? operation : $"{operation[..37]}...";
}
