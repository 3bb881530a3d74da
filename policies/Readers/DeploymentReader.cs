using System.Text.Json;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Policies.Readers;

/// <summary>Reads the deployment in a state of Pulumi: its resources as they are.</summary>
/// <remarks>Source: pulumi/pulumi, sdk/go/common/apitype/core.go, DeploymentV3 and ResourceV3.</remarks>
internal sealed class DeploymentReader(Collector collector)
{
    private readonly EntryReader _entries = new(new ValueReader(ValueDialect.Pulumi));

    /// <summary>Reads the deployment at the cursor, to its end.</summary>
    public void Read(ref JsonCursor cursor)
    {
        if (cursor.Token == JsonTokenType.Null) return;
        if (cursor.Token != JsonTokenType.StartObject) throw new InputException("'deployment' must be an object");

        var seen = 0u;
        while (cursor.NextName())
        {
            if (!cursor.Is("resources"u8))
            {
                cursor.Skip();
                continue;
            }
            Duplicates.Refuse(ref cursor, ref seen, 0, "resources");
            Resources(ref cursor);
        }
    }

    private void Resources(ref JsonCursor cursor)
    {
        cursor.Read();
        if (cursor.Token == JsonTokenType.Null) return;
        if (cursor.Token != JsonTokenType.StartArray) throw new InputException("'resources' must be a list");

        for (var number = 1; cursor.Read() && cursor.Token != JsonTokenType.EndArray; number++)
        {
            var line = cursor.Line;
            var entry = _entries.Read(ref cursor, $"resource {number}");
            if (entry.IsJudged) collector.Add(entry.ToResource(Change.None, PropertyValue.Null), line);
            else collector.LeaveOut();
        }
    }
}
