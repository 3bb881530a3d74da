using System.CommandLine;
using System.Text.Json.Nodes;
using Infra.Cli.Output;
using Infra.Engine;
using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Folders;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Cli.Verbs;

/// <summary>`file encrypt`.</summary>
internal sealed class FileEncryptVerb(Host host)
{
    private const string Message = "message";
    private const string FourLines = "four-lines";

    private readonly Argument<string[]> _paths =
        FileArguments.Paths("Files and directories to encrypt; - for what is piped in");

    private readonly Option<string?> _output = FileArguments.Output(
        "Where it goes: a file, - for the output, or for several files and directories a directory; "
        + "default: PATH.atrest");

    private readonly Option<string[]> _keys = FileKeys.KeyOption(
        "--key", "A CMK: its id, alias or ARN; several may be in several regions, and any one opens the file", "-k");

    private readonly Option<string[]> _context = KmsArguments.ContextOption(
        "--context", "A name with a value that is bound to the file and stands in it for all to read; may be repeated");

    private readonly Option<string[]> _required = KmsArguments.ContextOption(
        "--required-context", "The same, but not stored: who decrypts must give it again; may be repeated");

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "message: an AWS Encryption SDK message, the default; four-lines: the text of the KMS best "
            + "practices, for programs that read nothing else",
        DefaultValueFactory = _ => Message,
        HelpName = $"{Message}|{FourLines}",
    }.AcceptOnlyFromAmong(Message, FourLines);

    private readonly Option<int> _frame = new("--frame-length")
    {
        Description = "How many bytes of plaintext a frame holds",
        DefaultValueFactory = _ => EncryptOptions.DefaultFrameLength,
        HelpName = "N",
    };

    private readonly Option<int> _reuse = new("--reuse-data-key")
    {
        Description = "Use a data key for up to so many files of a directory, within 5 minutes, instead of calling KMS "
            + "for each",
        DefaultValueFactory = _ => 1,
        HelpName = "N",
    };

    private readonly Option<int?> _workers = FileArguments.Workers();
    private readonly Option<bool> _force = FileArguments.Force();
    private readonly Option<bool> _json = FileArguments.Json();
    private readonly FileKeys _fileKeys = new();

    public static Command Encrypt(Host host) => new FileEncryptVerb(host).Command();

    private Command Command()
    {
        var command = new Command(
            "encrypt", "Encrypt files; each appears when it is whole, and the sources are only read")
        {
            _paths, _keys, _output, _context, _required, _format, _frame, _reuse, _workers, _force, _json,
        };
        _fileKeys.AddSealing(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var paths = parsed.GetValue(_paths)!;
        var options = Options(parsed);
        var isFolder = paths.Length > 1 || Directory.Exists(FileArguments.PathOf(host, paths[0]));
        CheckUsage(parsed, paths, isFolder);
        await using var keys = await _fileKeys.SealingAsync(host, parsed, parsed.GetValue(_keys), cancellation);
        if (isFolder) return await FolderAsync(parsed, paths, options, keys.Ring, cancellation);

        var destination = Destination(parsed, paths[0]);
        if (FileArguments.IsPipe(destination))
        {
            await using var output = host.Output();
            await using var piped = FileArguments.OpenRead(host, paths[0]);
            await EncryptAsync(parsed, options, keys.Ring, piped, output, cancellation);
            await output.FlushAsync(cancellation);
            return ExitCode.Done;
        }

        var summary = FileArguments.IsPipe(paths[0])
            ? await FromPipeAsync(parsed, options, keys.Ring, destination, cancellation)
            : await FromFileAsync(
                parsed, options, keys.Ring, FileArguments.PathOf(host, paths[0]), destination, cancellation);
        if (parsed.GetValue(_json)) await JsonForm.PrintAsync(host, EnvelopeText.Json(destination, summary));
        return ExitCode.Done;
    }

    private EncryptOptions Options(ParseResult parsed)
    {
        var frame = parsed.GetValue(_frame);
        if (frame < 1 || frame > EnvelopeLimits.Default.MaxFrameLength)
            throw new UsageException(
                $"'--frame-length' must be between 1 and {EnvelopeLimits.Default.MaxFrameLength}; got {frame}");
        return new EncryptOptions
        {
            Context = FileArguments.Context(parsed, _context),
            RequiredContext = FileArguments.Context(parsed, _required),
            FrameLength = frame,
            Workers = FileArguments.WorkersOf(parsed, _workers),
        };
    }

    private void CheckUsage(ParseResult parsed, string[] paths, bool isFolder)
    {
        var output = parsed.GetValue(_output);
        var isText = parsed.GetValue(_format) == FourLines;
        if (isFolder && paths.Any(FileArguments.IsPipe))
            throw new UsageException("what is piped in is encrypted alone", "leave the other paths out");
        if (isFolder && (output is null || FileArguments.IsPipe(output)))
            throw new UsageException("several files and directories go to a directory", "--output DIR");
        var hasContext = parsed.GetValue(_context) is { Length: > 0 } || parsed.GetValue(_required) is { Length: > 0 };
        if (isText && (isFolder || hasContext))
            throw new UsageException("the four lines are for one file and have no context", "leave --format out");
        if (parsed.GetValue(_reuse) < 1)
            throw new UsageException($"'--reuse-data-key' must be at least 1; got {parsed.GetValue(_reuse)}");
        var toPipe = !isFolder && FileArguments.IsPipe(Destination(parsed, paths[0]));
        if (toPipe && parsed.GetValue(_json))
            throw new UsageException("the output holds the file and cannot hold JSON", "name a file with --output");
        if (toPipe && host.IsTerminal && !isText)
            throw new UsageException("bytes are not printed to a terminal", "name a file with --output, or pipe them");
    }

    /// <summary>A pipe goes on to a pipe; a file goes beside itself.</summary>
    private string Destination(ParseResult parsed, string path)
    {
        var output = parsed.GetValue(_output);
        if (FileArguments.IsPipe(output) || (output is null && FileArguments.IsPipe(path))) return FileArguments.Pipe;
        var suffix = parsed.GetValue(_format) == FourLines ? FileDecryptVerb.FourLineSuffix : EnvelopeManifest.Suffix;
        return FileArguments.PathOf(host, output ?? path + suffix);
    }

    private Task<EnvelopeSummary> EncryptAsync(ParseResult parsed, EncryptOptions options, KeyRing ring, Stream source,
        Stream destination, CancellationToken cancellation) => parsed.GetValue(_format) == FourLines
        ? new FourLineEncryptor(ring).EncryptAsync(source, destination, cancellation)
        : new EnvelopeEncryptor(ring, options).EncryptAsync(source, destination, cancellation);

    private async Task<EnvelopeSummary> FromPipeAsync(
        ParseResult parsed, EncryptOptions options, KeyRing ring, string destination, CancellationToken cancellation)
    {
        await using var input = host.Input();
        var replace = parsed.GetValue(_force);
        return await FileProgress.RunAsync(host, "Encrypting", length: null, progress =>
            parsed.GetValue(_format) == FourLines
                ? new FourLineEncryptor(ring, progress).EncryptToFileAsync(input, destination, replace, cancellation)
                : new EnvelopeEncryptor(ring, options with { Progress = progress })
                    .EncryptToFileAsync(input, destination, replace, cancellation));
    }

    private Task<EnvelopeSummary> FromFileAsync(ParseResult parsed, EncryptOptions options, KeyRing ring, string source,
        string destination, CancellationToken cancellation)
    {
        var replace = parsed.GetValue(_force);
        return FileProgress.RunAsync(host, "Encrypting", FileArguments.LengthOf(source), progress =>
            parsed.GetValue(_format) == FourLines
                ? new FourLineEncryptor(ring, progress).EncryptFileAsync(source, destination, replace, cancellation)
                : new EnvelopeEncryptor(ring, options with { Progress = progress })
                    .EncryptFileAsync(source, destination, replace, cancellation));
    }

    private async Task<int> FolderAsync(
        ParseResult parsed, string[] paths, EncryptOptions options, KeyRing ring, CancellationToken cancellation)
    {
        var sources = FolderSource.Find(paths.Select(path => FileArguments.PathOf(host, path)));
        var folder = FileArguments.PathOf(host, parsed.GetValue(_output)!);
        using var cache = new CachingKeyRing(ring, new DataKeyCacheLimits { MaxMessages = parsed.GetValue(_reuse) });
        IKeyRing used = parsed.GetValue(_reuse) > 1 ? cache : ring;
        var manifest = await FileProgress.RunAsync(host, "Encrypting", sources.Sum(source => source.Length),
            progress => new EnvelopeFolder(used).EncryptAsync(
                sources, folder, options with { Progress = progress }, parsed.GetValue(_force), cancellation));
        if (parsed.GetValue(_json)) await JsonForm.PrintAsync(host, ManifestOf(manifest));
        return ExitCode.Done;
    }

    public static JsonObject ManifestOf(EnvelopeManifest manifest) => new()
    {
        ["files"] = new JsonArray([.. manifest.Files.Select(file => (JsonNode)new JsonObject
        {
            ["path"] = file.Path, ["length"] = file.Length, ["messageId"] = file.MessageId,
        })]),
    };
}
