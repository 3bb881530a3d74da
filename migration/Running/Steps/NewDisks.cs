using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Inventory.Reading;
using Infra.Inventory.Records;
using Infra.Migration.Plans;
using Infra.Migration.Reports;
using Infra.Migration.Running.Journal;
using Infra.OpenApi.Calls;

namespace Infra.Migration.Running.Steps;

/// <summary>The disks that a unit made, read back when it has ended.</summary>
internal sealed class NewDisks(RunContext run, PlannedUnit unit)
{
    // DescribeDisks takes a hundred ids.
    private const int PageSize = 100;

    /// <summary>The new disk of each source that has one: what the last step about the source called its DiskId.</summary>
    public static Dictionary<string, string> Ids(PlannedUnit unit, UnitHistory history)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var step in unit.Steps)
            if (step.DiskId is { } source && history.Steps.TryGetValue(step.Id, out var known) && known.IsMade
                && known.Outputs.TryGetValue("DiskId", out var id) && id != source)
                ids[source] = id;
        return ids;
    }

    /// <summary>Their attributes by the id of the source. A disk that cannot be read has its id alone: the conversion
    /// itself is done.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>> ReadAsync()
    {
        var ids = Ids(unit, run.Log.Unit(unit.Id));
        var read = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var page in ids.Values.Chunk(PageSize))
            foreach (var disk in await PageAsync(page)) read[disk.Id] = DiskAttributes.Of(disk);
        return ids.ToDictionary(
            id => id.Key,
            id => read.GetValueOrDefault(id.Value) ?? new Dictionary<string, string> { ["DiskId"] = id.Value },
            StringComparer.Ordinal);
    }

    private async Task<IReadOnlyList<DiskRecord>> PageAsync(string[] ids)
    {
        try
        {
            var answer = await run.CallAsync(new ApiRequest("Ecs", "2014-05-26", "DescribeDisks")
            {
                Parameters = new Dictionary<string, string>
                {
                    ["RegionId"] = run.Plan.Region,
                    ["DiskIds"] = JsonSerializer.Serialize(ids),
                    ["PageSize"] = "100",
                },
            });
            return [.. (answer["Disks"]?["Disk"] as JsonArray ?? []).OfType<JsonNode>().Select(DiskAnswer.Read)];
        }
        catch (Exception error) when (ServiceErrors.Is(error))
        {
            return [];
        }
    }
}
