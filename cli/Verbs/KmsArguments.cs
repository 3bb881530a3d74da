using System.CommandLine;
using System.Text;
using System.Text.Json;
using Infra.Cli.Clouds;
using Infra.Cli.Output;
using Infra.Engine;
using Infra.Kms.Online;

namespace Infra.Cli.Verbs;

/// <summary>What the verbs of `kms` have in common: from where to where, with which cloud, bound to which
/// context.</summary>
internal sealed class KmsArguments
{
    public const string ByEnvelope = "encrypt it by envelope, for which there is no limit: atrest file encrypt";

    // Enough to say by how much a secret is too long, and small enough to be read whole.
    private const int LongestInput = 64 << 10;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write, readable by its owner only; default: the output",
        HelpName = "FILE",
    };

    private readonly Option<bool> _force = new("--force") { Description = "Replace the file if it is there already" };

    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON document instead of the bare result" };

    private readonly Option<string[]> _context = ContextOption(
        "--context", "A name with a value the ciphertext is bound to, to be given again to decrypt; may be repeated");

    private readonly CloudChoice _cloud = new(isRequired: false);

    public Argument<string?> Input { get; } = new("FILE")
    {
        Description = "The file to read; - or none for what is piped in",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<bool> Binary { get; } = new("--binary")
    {
        Description = "The secret is bytes and not text: it travels in Base64, at most 4608 bytes",
    };

    /// <summary>A verb with the arguments that all have.</summary>
    public Command Verb(
        string name, string description, Func<ParseResult, CancellationToken, Task<int>> run, params Symbol[] own)
    {
        var command = new Command(name, description);
        foreach (var symbol in own)
        {
            if (symbol is Argument argument) command.Add(argument);
            else command.Add((Option)symbol);
        }

        foreach (var option in new Option[] { _context, _output, _force, _json }) command.Add(option);
        _cloud.AddTo(command);
        command.SetAction(run);
        return command;
    }

    public static Option<string> KeyOption() => new("--key", "-k")
    {
        Description = "The key: its id, alias (alias/Apollo/WorkKey) or ARN",
        HelpName = "KEY",
        Required = true,
    };

    public static Option<string[]> ContextOption(string name, string description) =>
        new(name) { Description = description, HelpName = "NAME=VALUE" };

    public IReadOnlyDictionary<string, string> Context(ParseResult parsed) => Context(parsed, _context);

    public static IReadOnlyDictionary<string, string> Context(ParseResult parsed, Option<string[]> option)
    {
        var context = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in parsed.GetValue(option) ?? [])
        {
            var split = text.IndexOf('=', StringComparison.Ordinal);
            if (split < 1)
                throw new UsageException($"'{option.Name}' must be NAME=VALUE; got {text}", $"{option.Name} app=shop");
            if (!context.TryAdd(text[..split], text[(split + 1)..]))
                throw new UsageException($"'{option.Name}' must name {text[..split]} once", null);
        }

        return context;
    }

    public Task<OpenedCloud> OpenAsync(Host host, ParseResult parsed, CancellationToken cancellation) =>
        _cloud.OpenAsync(host, parsed, cancellation);

    /// <summary>Refuses an output that cannot be, before anything is read or called.</summary>
    public void CheckOutput(Host host, ParseResult parsed, bool isBinary = false)
    {
        DataFile.Check(host, parsed.GetValue(Input), parsed.GetValue(_output), parsed.GetValue(_force));
        if (isBinary && host.IsTerminal && parsed.GetValue(_output) is null && !parsed.GetValue(_json))
            throw new UsageException("bytes are not printed to a terminal", "name a file with --output, or pipe them");
    }

    public Task<byte[]> ReadAsync(Host host, ParseResult parsed, CancellationToken cancellation) =>
        DataFile.ReadAsync(host, parsed.GetValue(Input), LongestInput, ByEnvelope, cancellation);

    /// <summary>The input as text.</summary>
    /// <exception cref="UsageException">It is no text.</exception>
    public static string Text(byte[] input)
    {
        try
        {
            return Strict.GetString(input);
        }
        catch (DecoderFallbackException error)
        {
            throw new UsageException("the input is no text in UTF-8", "add --binary, here and when it is decrypted", error);
        }
    }

    /// <summary>A ciphertext file: one text in Base64, whoever wrote it.</summary>
    public async Task<string> ReadCiphertextAsync(Host host, ParseResult parsed, CancellationToken cancellation) =>
        Encoding.Latin1.GetString(await ReadAsync(host, parsed, cancellation));

    public Task<int> WriteAsync(
        Host host, ParseResult parsed, Ciphertext ciphertext, CancellationToken cancellation) =>
        WriteAsync(
            host, parsed, Encoding.ASCII.GetBytes(ciphertext.Blob),
            Fields("ciphertextBlob", ciphertext.Blob, ciphertext.KeyId, ciphertext.KeyVersionId), cancellation);

    public Task<int> WriteAsync(Host host, ParseResult parsed, Plaintext plaintext, CancellationToken cancellation) =>
        WriteAsync(host, parsed,
            parsed.GetValue(Binary) ? plaintext.ToBytes() : Encoding.UTF8.GetBytes(plaintext.Text),
            Fields("plaintext", plaintext.Text, plaintext.KeyId, plaintext.KeyVersionId), cancellation);

    private async Task<int> WriteAsync(
        Host host, ParseResult parsed, byte[] data, Dictionary<string, string> fields, CancellationToken cancellation)
    {
        var file = parsed.GetValue(_output);
        if (parsed.GetValue(_json)) data = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(fields) + "\n");
        // A person's prompt begins on a line of its own; a file or pipe gets what was asked for and nothing else.
        else if (file is null && host.IsTerminal && data is not [.., (byte)'\n']) data = [.. data, (byte)'\n'];
        await DataFile.WriteAsync(host, file, data, parsed.GetValue(_force), cancellation);
        return ExitCode.Done;
    }

    private static Dictionary<string, string> Fields(string name, string value, string keyId, string versionId) =>
        new(StringComparer.Ordinal) { [name] = value, ["keyId"] = keyId, ["keyVersionId"] = versionId };
}
