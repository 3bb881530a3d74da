using System.CommandLine;
using System.Text;
using Infra.Cli.Clouds;
using Infra.Cli.Output;
using Infra.Inventory.Json;
using Infra.Inventory.Reading;
using Infra.Inventory.Records;

namespace Infra.Cli.Verbs;

/// <summary>`migrate inventory`: what there is. It changes nothing.</summary>
internal sealed class MigrateInventoryVerb
{
    private readonly CloudChoice _cloud = new(isRequired: false);
    private readonly Option<bool> _json = new("--json")
    {
        Description = "Print one JSON document, which `migrate plan --inventory` reads",
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Write the JSON document to a new file",
        HelpName = "FILE",
    };

    public static Command Inventory(Host host)
    {
        var verb = new MigrateInventoryVerb();
        var command = new Command("inventory", "Read disks, instances, snapshots, images and keys of a region; nothing is changed")
        {
            verb._json, verb._output,
        };
        verb._cloud.AddTo(command);
        command.SetAction((parsed, cancellation) => verb.RunAsync(host, parsed, cancellation));
        return command;
    }

    private async Task<int> RunAsync(Host host, ParseResult parsed, CancellationToken cancellation)
    {
        var output = parsed.GetValue(_output);
        DataFile.Check(host, null, output, mayOverwrite: false, "name a new file");
        await using var cloud = await _cloud.OpenAsync(host, parsed, cancellation);
        var inventory = await ReadAsync(cloud, cancellation);

        if (output is not null) await DataFile.WriteAsync(host, output, InventoryJson.Write(inventory), mayOverwrite: false, cancellation);
        if (parsed.GetValue(_json) && output is null) await host.Out.WriteLineAsync(Encoding.UTF8.GetString(InventoryJson.Write(inventory)));
        else Text(inventory, host.Out);
        foreach (var gap in inventory.Gaps) new Messages(host).Note(gap);
        return ExitCode.Done;
    }

    /// <summary>Reads what the cloud holds in its region.</summary>
    public static Task<RegionInventory> ReadAsync(OpenedCloud cloud, CancellationToken cancellation) =>
        new InventoryReader(cloud.Calls, new() { Time = cloud.Time }).ReadAsync(cloud.Region, cancellation);

    private static void Text(RegionInventory inventory, TextWriter output)
    {
        output.WriteLine($"account {inventory.AccountId}, region {inventory.Region}");
        foreach (var disk in inventory.Disks)
            output.WriteLine(
                $"{disk.Id}  {(disk.IsSystem ? "system" : "data  ")}  {disk.Category}  {disk.SizeGiB} GiB  "
                + $"{disk.InstanceId ?? "-"}  {disk.Device ?? "-"}  {(disk.Encrypted ? $"encrypted {disk.KmsKeyId}" : "not encrypted")}");
        output.WriteLine(
            $"{inventory.Disks.Count} disks, {inventory.Disks.Count(disk => !disk.Encrypted)} of them not encrypted; "
            + $"{inventory.Instances.Count} instances, {inventory.Snapshots.Count} snapshots, {inventory.Images.Count} images, "
            + $"{inventory.Keys.Count} keys");
    }
}
