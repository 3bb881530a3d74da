using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Cli.Output;
using Infra.Engine;
using Infra.Migration.Reports;

namespace Infra.Cli.Verbs;

/// <summary>`migrate report --adopt-state`: the state of a stack that takes new disks over.</summary>
internal static class MigrateAdoption
{
    // The export of a large stack.
    private const int LongestExport = 1 << 30;

    // As pulumi stack export indents.
    private static readonly JsonSerializerOptions s_form = new(JsonForm.OfDocuments) { IndentSize = 4 };

    public static async Task<int> StateAsync(
        Host host, string file, MigrationReport report, CancellationToken cancellation)
    {
        var bytes = await DataFile.ReadAsync(host, file, LongestExport, "pulumi stack export", cancellation);
        JsonObject export;
        try
        {
            export = JsonNode.Parse(bytes) as JsonObject ?? throw new JsonException("it is no object");
        }
        catch (JsonException error)
        {
            throw new UsageException($"{file} is no export of a stack: {error.Message}", "pulumi stack export", error);
        }

        var changed = Adoption.Change(export, report);
        await host.Out.WriteAsync(Text(export));
        new Messages(host).Note(changed == 0
            ? "the stack has none of the converted disks; nothing is changed in it"
            : $"{changed} resources now name new disks; to take it: pulumi stack import, together with the change of "
                + "--adopt code");
        return ExitCode.Done;
    }

    public static string Text(JsonObject json) => json.ToJsonString(s_form) + "\n";
}
