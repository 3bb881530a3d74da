using System.CommandLine;
using System.Text.Json.Nodes;
using Infra.Cli.Output;
using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Folders;

namespace Infra.Cli.Verbs;

/// <summary>`file verify`: opens files to their last byte and writes nothing.</summary>
internal static class FileVerifyVerb
{
    public static Command Verify(Host host)
    {
        var paths = FileArguments.Paths("Encrypted files, directories with a manifest, or - for what is piped in");
        var json = FileArguments.Json();
        var opening = new FileOpening();
        var command = new Command("verify", "Verify all of encrypted files and write nothing") { paths, json };
        opening.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var options = opening.Options(parsed);
            await using var keys = await opening.KeysAsync(host, parsed, cancellation);
            var verified = new JsonArray();
            foreach (var path in parsed.GetValue(paths)!)
            {
                var document = await OneAsync(host, path, keys, options, cancellation);
                if (parsed.GetValue(json)) verified.Add(document);
                else await host.Out.WriteLineAsync($"{path}: verified");
            }

            if (parsed.GetValue(json)) await JsonForm.PrintAsync(host, new JsonObject { ["verified"] = verified });
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<JsonObject> OneAsync(
        Host host, string path, OpenedKeys keys, DecryptOptions options, CancellationToken cancellation)
    {
        var full = FileArguments.PathOf(host, path);
        if (Directory.Exists(full))
        {
            var manifest = await FileProgress.RunAsync(host, "Verifying", length: null, progress =>
                new EnvelopeFolder(keys.Ring).DecryptAsync(
                    full, destination: null, options with { Progress = progress }, cancellation: cancellation));
            var document = FileEncryptVerb.ManifestOf(manifest);
            document.Insert(0, "folder", path);
            return document;
        }

        long? length = FileArguments.IsPipe(path) ? null : FileArguments.LengthOf(full);
        var summary = await FileProgress.RunAsync(host, "Verifying", length, async progress =>
        {
            var decryptor = new EnvelopeDecryptor(keys.Ring, options with { Progress = progress });
            if (!FileArguments.IsPipe(path)) return await decryptor.VerifyFileAsync(full, cancellation);
            await using var input = host.Input();
            return await decryptor.VerifyAsync(input, cancellation);
        });
        return EnvelopeText.Json(path, summary);
    }
}
