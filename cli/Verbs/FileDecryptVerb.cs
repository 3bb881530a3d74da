using System.CommandLine;
using Infra.Cli.Output;
using Infra.Engine;
using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Folders;

namespace Infra.Cli.Verbs;

/// <summary>`file decrypt`.</summary>
internal sealed class FileDecryptVerb(Host host)
{
    /// <summary>What the document calls files in four lines.</summary>
    public const string FourLineSuffix = ".cipher";

    private readonly Argument<string> _path = new("PATH")
    {
        Description = "An encrypted file, a directory with a manifest, or - for what is piped in",
    };

    private readonly Option<string?> _output = FileArguments.Output(
        "Where the plaintext goes: a file, - for the output, or for a directory a directory; "
        + "default: PATH without .atrest");

    private readonly Option<bool> _force = FileArguments.Force();
    private readonly Option<bool> _json = FileArguments.Json();
    private readonly FileOpening _opening = new();

    public static Command Decrypt(Host host) => new FileDecryptVerb(host).Command();

    private Command Command()
    {
        var command = new Command("decrypt", "Decrypt files; a file appears only when all of it is verified")
        {
            _path, _output, _force, _json,
        };
        _opening.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var path = parsed.GetValue(_path)!;
        var options = _opening.Options(parsed);
        var isFolder = Directory.Exists(FileArguments.PathOf(host, path));
        var destination = Destination(path, parsed.GetValue(_output), isFolder);
        if (FileArguments.IsPipe(destination) && parsed.GetValue(_json))
            throw new UsageException(
                "the output holds the plaintext and cannot hold JSON", "name a file with --output");
        await using var keys = await _opening.KeysAsync(host, parsed, cancellation);
        if (isFolder)
        {
            var manifest = await FileProgress.RunAsync(host, "Decrypting", length: null, progress =>
                new EnvelopeFolder(keys.Ring).DecryptAsync(
                    FileArguments.PathOf(host, path), destination, options with { Progress = progress },
                    parsed.GetValue(_force), cancellation));
            if (parsed.GetValue(_json)) await JsonForm.PrintAsync(host, FileEncryptVerb.ManifestOf(manifest));
            return ExitCode.Done;
        }

        if (FileArguments.IsPipe(destination)) return await ToPipeAsync(path, new(keys.Ring, options), cancellation);
        var summary = await ToFileAsync(path, destination, keys, options, parsed.GetValue(_force), cancellation);
        if (parsed.GetValue(_json)) await JsonForm.PrintAsync(host, EnvelopeText.Json(destination, summary));
        return ExitCode.Done;
    }

    private string Destination(string path, string? output, bool isFolder)
    {
        if (isFolder && (output is null || FileArguments.IsPipe(output)))
            throw new UsageException("the files of a directory go to a directory", "--output DIR");
        if (FileArguments.IsPipe(output) || (output is null && FileArguments.IsPipe(path))) return FileArguments.Pipe;
        if (output is not null) return FileArguments.PathOf(host, output);
        var full = FileArguments.PathOf(host, path);
        var suffix = new[] { EnvelopeManifest.Suffix, FourLineSuffix }.FirstOrDefault(one =>
            full.EndsWith(one, StringComparison.Ordinal) && Path.GetFileName(full).Length > one.Length);
        return suffix is not null ? full[..^suffix.Length]
            : throw new UsageException(
                $"{path} does not end in {EnvelopeManifest.Suffix} or {FourLineSuffix}",
                "name the plaintext with --output");
    }

    private async Task<int> ToPipeAsync(string path, EnvelopeDecryptor decryptor, CancellationToken cancellation)
    {
        new Messages(host).Note(
            "what comes out is verified frame by frame, and only exit code 0 says that it is the whole");
        await using var input = FileArguments.OpenRead(host, path);
        await using var output = host.Output();
        try
        {
            await decryptor.DecryptAsync(input, output, cancellation);
        }
        finally
        {
            await output.FlushAsync(CancellationToken.None);
        }

        return ExitCode.Done;
    }

    private async Task<EnvelopeSummary> ToFileAsync(string path, string destination, OpenedKeys keys,
        DecryptOptions options, bool replace, CancellationToken cancellation)
    {
        if (FileArguments.IsPipe(path))
        {
            await using var input = host.Input();
            return await FileProgress.RunAsync(host, "Decrypting", length: null, progress =>
                new EnvelopeDecryptor(keys.Ring, options with { Progress = progress })
                    .DecryptToFileAsync(input, destination, replace, cancellation));
        }

        var source = FileArguments.PathOf(host, path);
        return await FileProgress.RunAsync(host, "Decrypting", FileArguments.LengthOf(source), progress =>
            new EnvelopeDecryptor(keys.Ring, options with { Progress = progress })
                .DecryptFileAsync(source, destination, replace, cancellation));
    }
}
