using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Infra.Migration.Plans;
using Infra.Migration.Running;

namespace Infra.Migration.Reports;

/// <summary>How a stack that manages a converted disk takes the new one over: its state names the new disk, and its code
/// says that it is encrypted. The next update then changes nothing and deletes nothing.</summary>
/// <remarks>Both belong together. Code alone would make the disk anew, empty: the arguments of encryption replace a disk.
/// State alone would have the next update undo it.</remarks>
public static class Adoption
{
    private const string DiskType = "alicloud:ecs/ecsDisk:EcsDisk";
    private const string OldDiskType = "alicloud:ecs/disk:Disk";

    /// <summary>The disks that were converted: the source, its key and the new disk.</summary>
    public static IReadOnlyList<DiskReport> Converted(MigrationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. report.Disks.Where(disk =>
            disk.NewDiskId is not null && disk.Unit?.Outcome is UnitOutcome.Done or UnitOutcome.Released)];
    }

    /// <summary>The change of the program, in C#: the arguments that each disk gets.</summary>
    public static string Code(MigrationReport report)
    {
        var code = new StringBuilder();
        foreach (var disk in Converted(report))
        {
            code.Append(CultureInfo.InvariantCulture, $"// {disk.Planned.Source.Id} is now {disk.NewDiskId}\n");
            if (disk.Planned.Source.IsSystem)
            {
                code.Append("// in the arguments of its instance:\n");
                code.Append("SystemDiskEncrypted = true,\n");
                if (disk.Planned.KmsKeyId is { } systemKey)
                    code.Append(CultureInfo.InvariantCulture, $"SystemDiskKmsKeyId = \"{systemKey}\",\n");
                continue;
            }

            code.Append("// in the arguments of its EcsDisk:\n");
            code.Append("Encrypted = true,\n");
            if (disk.Planned.KmsKeyId is { } key) code.Append(CultureInfo.InvariantCulture, $"KmsKeyId = \"{key}\",\n");
        }

        return code.ToString();
    }

    /// <summary>A file for `pulumi import --file`, for a stack that manages none of the disks yet.</summary>
    public static JsonObject Import(MigrationReport report) => new()
    {
        ["resources"] = new JsonArray([.. Converted(report).Where(disk => !disk.Planned.Source.IsSystem)
            .Select(disk => (JsonNode)new JsonObject
            {
                ["type"] = DiskType,
                ["name"] = disk.Planned.Source.Name is { Length: > 0 } name ? name : disk.Planned.Source.Id,
                ["id"] = disk.NewDiskId,
            })]),
    };

    /// <summary>Changes an export of a stack: wherever it names a source it names the new disk, and the disk is
    /// encrypted.</summary>
    /// <param name="export">What `pulumi stack export` wrote; it is changed in place.</param>
    /// <param name="report">What was converted.</param>
    /// <returns>How many resources were changed.</returns>
    public static int Change(JsonObject export, MigrationReport report)
    {
        ArgumentNullException.ThrowIfNull(export);
        var disks = Converted(report).Where(disk => !disk.Planned.Source.IsSystem)
            .ToDictionary(disk => disk.Planned.Source.Id, StringComparer.Ordinal);
        var changed = 0;
        foreach (var resource in (export["deployment"]?["resources"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var converted = Text(resource["type"]) is DiskType or OldDiskType && Text(resource["id"]) is { } id
                ? disks.GetValueOrDefault(id) : null;
            var isChanged = converted is not null;
            foreach (var part in new[] { "id", "inputs", "outputs" })
                if (resource[part] is { } value && Renamed(value, disks) is { } renamed)
                    (resource[part], isChanged) = (renamed, true);
            if (converted is not null)
                foreach (var part in new[] { "inputs", "outputs" })
                    if (resource[part] is JsonObject properties) Encrypt(properties, converted.Planned);
            if (isChanged) changed++;
        }

        return changed;
    }

    private static void Encrypt(JsonObject properties, PlannedDisk disk)
    {
        properties["encrypted"] = true;
        if (disk.KmsKeyId is { } key) properties["kmsKeyId"] = key;
    }

    /// <summary>The same value with new ids; null if there are none in it.</summary>
    private static JsonNode? Renamed(JsonNode value, Dictionary<string, DiskReport> disks)
    {
        switch (value)
        {
            case JsonObject map:
                {
                    var copy = map.DeepClone().AsObject();
                    var found = false;
                    foreach (var (name, item) in map)
                        if (item is not null && Renamed(item, disks) is { } renamed) (copy[name], found) = (renamed, true);
                    return found ? copy : null;
                }

            case JsonArray list:
                {
                    var items = list.Select(item => item is null ? null : Renamed(item, disks)).ToList();
                    return items.TrueForAll(item => item is null) ? null
                        : new JsonArray([.. items.Select((item, index) => item ?? list[index]?.DeepClone())]);
                }

            default:
                return Text(value) is { } text && Renamed(text, disks) is var other && other != text ? other : null;
        }
    }

    // An attachment is named by the disk and the instance: d-…:i-….
    private static string Renamed(string text, Dictionary<string, DiskReport> disks) => string.Join(
        ':', text.Split(':').Select(part => disks.TryGetValue(part, out var disk) ? disk.NewDiskId : part));

    private static string? Text(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
