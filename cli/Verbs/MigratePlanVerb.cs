using System.CommandLine;
using Infra.Cli.Clouds;
using Infra.Cli.Output;
using Infra.Engine;
using Infra.Inventory.Json;
using Infra.Inventory.Records;
using Infra.Migration.Planning;
using Infra.Migration.Plans;

namespace Infra.Cli.Verbs;

/// <summary>`migrate plan`: what would be done to which disk, as a file. It changes nothing.</summary>
internal sealed class MigratePlanVerb
{
    // An inventory of a large region; a disk takes about a kilobyte.
    private const int LongestInventory = 1 << 30;

    private readonly CloudChoice _cloud = new(isRequired: false);
    private readonly MigrateFiles _files = new();
    private readonly MigrateWishes _wishes = new();
    private readonly Option<bool> _json = new("--json") { Description = "Print the plan as it is kept" };

    private readonly Option<bool> _policy = new("--policy")
    {
        Description = "Print the least RAM policy with which the plan can be run, taken back and released",
    };

    private readonly Option<string?> _inventory = new("--inventory")
    {
        Description = "An inventory of `migrate inventory --json` instead of the account; - for what is piped in",
        HelpName = "FILE",
    };

    public static Command Plan(Host host)
    {
        var verb = new MigratePlanVerb();
        var command = new Command("plan", "Decide about each disk and write down every call, what undoes it and what it costs; nothing is changed")
        {
            verb._inventory,
        };
        verb._wishes.AddTo(command);
        foreach (var option in new Option[] { verb._policy, verb._json, verb._files.Root }) command.Add(option);
        verb._cloud.AddTo(command);
        command.SetAction((parsed, cancellation) => verb.RunAsync(host, parsed, cancellation));
        return command;
    }

    private async Task<int> RunAsync(Host host, ParseResult parsed, CancellationToken cancellation)
    {
        if (parsed.GetValue(_policy) && parsed.GetValue(_json))
            throw new UsageException("'--policy' is JSON by itself", "leave '--json' out");
        var wishes = _wishes.Of(parsed);
        var inventory = await InventoryAsync(host, parsed, cancellation);
        MigrationPlan plan;
        try
        {
            plan = Planner.Plan(inventory, wishes);
        }
        catch (PlanningException refused)
        {
            throw new UsageException(string.Join('\n', refused.Problems.Select(problem => problem.TrimEnd('.'))), hint: null, refused);
        }

        var file = _files.Keep(host, parsed, plan);
        if (parsed.GetValue(_policy)) await host.Out.WriteLineAsync(LeastPolicy.Of(plan));
        else if (parsed.GetValue(_json)) await host.Out.WriteAsync(PlanFile.Write(plan));
        else MigratePlanText.Write(plan, host.Out);
        new Messages(host).Note($"plan {plan.Id} is kept in {file}");
        return plan.Units.Count == 0 && plan.Disks.Any(disk => disk.Decision == DiskDecision.Refuse)
            ? ExitCode.Failed : ExitCode.Done;
    }

    private async Task<RegionInventory> InventoryAsync(Host host, ParseResult parsed, CancellationToken cancellation)
    {
        if (parsed.GetValue(_inventory) is { } file)
        {
            var json = await DataFile.ReadAsync(host, file, LongestInventory, "atrest migrate inventory --json", cancellation);
            try
            {
                return InventoryJson.Read(json);
            }
            catch (FormatException refused)
            {
                throw new UsageException($"{file}: {refused.Message}", "atrest migrate inventory --json", refused);
            }
        }

        await using var cloud = await _cloud.OpenAsync(host, parsed, cancellation);
        return await MigrateInventoryVerb.ReadAsync(cloud, cancellation);
    }
}
