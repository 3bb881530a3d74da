using System.Text;
using System.Text.Json.Nodes;
using Infra.Migration.Plans;

namespace Infra.Migration.Oos;

/// <summary>Writes a unit of a plan as a template of OOS: the second executor of plans, which runs in the
/// cloud.</summary>
/// <remarks>
/// <para>Each step is a task that calls and a task that waits; values of earlier steps are references, client tokens
/// stand as they are in the plan. What must still be as the inventory had it is looked at first. A task that fails, and
/// a cancellation, lead back by the undoing of every call that was made, the last first, and then to the end, which
/// fails and names the step.</para>
/// <para>What the language cannot express is refused here, with the reason: a list within a list, two opening braces in
/// a value, a wait of more than 140 hours, more than 64 KB. Windows, the number of units at a time and waits that
/// follow the progress are not in a template: start it when it may begin.</para>
/// </remarks>
public static class OosTemplate
{
    private const string FormatVersion = "OOS-2019-06-01";

    /// <summary>The output that tells, by the id of each disk, the id of the disk that took its place.</summary>
    public const string NewDisks = "newDisks";

    /// <summary>The template of a unit, as JSON.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="unit">One of its units.</param>
    /// <param name="ramRole">The role that OOS takes; none for the permissions of whoever starts it.</param>
    /// <exception cref="OosTemplateException">The unit cannot be expressed.</exception>
    public static string Of(MigrationPlan plan, PlannedUnit unit, string? ramRole = null)
    {
        var tasks = new UnitTasks(plan.Id, unit);
        if (tasks.Tasks.Count > OosTemplateLimits.MaxTasks)
            throw new OosTemplateException($"the template of {unit.Id} would have {tasks.Tasks.Count} tasks, and "
                + $"{OosTemplateLimits.MaxTasks} are the most; {WayOut}");

        return Within(unit.Id, unit.DiskIds.Count, Document(
            $"Converts {string.Join(", ", unit.DiskIds)} ({unit.Id}) to encrypted disks, as plan {plan.Id} says.",
            ramRole, tasks.Tasks, tasks.NewDisks(unit)));
    }

    /// <summary>A template that changes nothing: it looks whether disks are encrypted, and fails if one is
    /// not.</summary>
    /// <param name="region">Their region.</param>
    /// <param name="diskIds">The disks.</param>
    /// <param name="ramRole">The role that OOS takes; none for the permissions of whoever starts it.</param>
    public static string OfEncrypted(string region, IReadOnlyList<string> diskIds, string? ramRole = null)
    {
        var writer = new TaskWriter(new(new Dictionary<string, string>(StringComparer.Ordinal)));
        var looks = diskIds.Select((id, index) => writer.Look($"encrypted-{index + 1}", new(
            new("Ecs", "2014-05-26", "DescribeDisks")
            {
                Parameters = new Dictionary<string, PlannedValue>(StringComparer.Ordinal)
                {
                    ["RegionId"] = region,
                    ["DiskIds"] = $"[\"{id}\"]",
                },
            },
            [new("Disks.Disk[0].Encrypted", ["true"])])));
        return Within("the look", diskIds.Count, Document(
            $"Looks whether {string.Join(", ", diskIds)} are encrypted. Changes nothing.", ramRole, [.. looks], []));
    }

    private static string Document(
        string description, string? ramRole, IReadOnlyList<JsonObject> tasks, JsonObject newDisks)
    {
        var template = new JsonObject { ["FormatVersion"] = FormatVersion, ["Description"] = description };
        if (ramRole is not null) template["RamRole"] = ramRole;
        template["Tasks"] = new JsonArray([.. tasks]);
        template["Outputs"] = new JsonObject { [NewDisks] = new JsonObject { ["Type"] = "Json", ["Value"] = newDisks } };
        return template.ToJsonString(PlainJson.Options);
    }

    private const string WayOut = "convert its disks in several units, or by a journaled run";

    private static string Within(string unit, int disks, string text)
    {
        var bytes = Encoding.UTF8.GetByteCount(text);
        return bytes <= OosTemplateLimits.MaxBytes
            ? text
            : throw new OosTemplateException($"the template of {unit} with {disks} disks would have {bytes} bytes, "
                + $"and {OosTemplateLimits.MaxBytes} are the most; {WayOut}");
    }
}
