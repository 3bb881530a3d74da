using System.CommandLine;
using System.Text.Json.Nodes;
using Infra.Cli.Output;
using Infra.Kms.Envelopes;

namespace Infra.Cli.Verbs;

/// <summary>`file inspect`: says what files say of themselves, without a key.</summary>
internal static class FileInspectVerb
{
    public static Command Inspect(Host host)
    {
        var paths = FileArguments.Paths("Encrypted files");
        var json = FileArguments.Json();
        var command = new Command(
            "inspect", "Show what encrypted files say of themselves; no key is used and nothing is verified")
        {
            paths, json,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var shown = new JsonArray();
            foreach (var path in parsed.GetValue(paths)!)
            {
                var summary = await EnvelopeInspector.InspectFileAsync(
                    FileArguments.PathOf(host, path), cancellation: cancellation);
                if (parsed.GetValue(json)) shown.Add(EnvelopeText.Json(path, summary));
                else foreach (var line in EnvelopeText.Lines(path, summary)) await host.Out.WriteLineAsync(line);
            }

            if (parsed.GetValue(json))
                await JsonForm.PrintAsync(host, new JsonObject { ["verified"] = false, ["files"] = shown });
            else new Messages(host).Note("nothing of this is verified: anybody can write it");
            return ExitCode.Done;
        });
        return command;
    }
}
