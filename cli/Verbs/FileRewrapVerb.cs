using System.CommandLine;
using Infra.Engine;
using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Folders;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Cli.Verbs;

/// <summary>`file rewrap`: other CMKs for the same encrypted data.</summary>
internal static class FileRewrapVerb
{
    public static Command Rewrap(Host host)
    {
        var paths = FileArguments.Paths("Encrypted files, or directories with a manifest");
        var add = FileKeys.KeyOption("--add", "A CMK that will open the file, too: its id, alias or ARN; may be repeated");
        var remove = FileKeys.KeyOption("--remove", "A CMK that will open it no more: its id or ARN; may be repeated");
        var opening = new FileOpening();
        var command = new Command("rewrap", "Change, add or remove CMKs of encrypted files without touching the data") { paths, add, remove };
        opening.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (added, removed) = (parsed.GetValue(add) ?? [], parsed.GetValue(remove) ?? []);
            if (added.Length + removed.Length == 0) throw new UsageException("no CMK to add or remove was named", "--add alias/new --remove OLD-ID");
            var options = opening.Options(parsed);
            await using var keys = await opening.KeysAsync(host, parsed, cancellation);
            var change = new KeyChange(
                await opening.Keys.CmksAsync(keys, host, parsed, added, cancellation), key => removed.Any(name => IsNamed(name, key)));
            foreach (var path in parsed.GetValue(paths)!) await OneAsync(host, path, keys, change, removed, options, cancellation);
            new Messages(host).Note("copies of these files from before open as before; see docs/envelopes.md for what such a copy lets its owner do");
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task OneAsync(Host host, string path, OpenedKeys keys, KeyChange change, string[] removed,
        DecryptOptions options, CancellationToken cancellation)
    {
        var full = FileArguments.PathOf(host, path);
        if (Directory.Exists(full))
        {
            await new EnvelopeFolder(keys.Ring).RewrapAsync(full, change, options, cancellation);
            return;
        }

        var dataKeys = (await EnvelopeInspector.InspectFileAsync(full, options.Limits, cancellation)).DataKeys;
        if (removed.FirstOrDefault(name => !dataKeys.Any(key => IsNamed(name, key))) is { } absent)
            throw new UsageException($"{path} is not encrypted for {absent}", $"atrest file inspect {path}");
        await new EnvelopeRewrapper(keys.Ring, options).RewrapFileAsync(full, change, cancellation);
    }

    private static bool IsNamed(string name, EncryptedDataKey key)
    {
        if (key.ProviderId != KeyProviders.AlibabaKms) return key.ToString() == name;
        var arn = KeyArn.Parse(key.ProviderInfoText);
        return KeyArn.Parse(name) is { } named ? named == arn : arn?.KeyId == name;
    }
}
