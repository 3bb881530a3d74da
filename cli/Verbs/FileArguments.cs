using System.CommandLine;
using Infra.Cli.Output;
using Infra.Engine;
using Infra.Kms.Envelopes;

namespace Infra.Cli.Verbs;

/// <summary>What the verbs of `file` have in common: what is read, what is written, how it is bound.</summary>
internal static class FileArguments
{
    /// <summary>The input or output of the process instead of a file.</summary>
    public const string Pipe = "-";

    public static Argument<string[]> Paths(string description) => new("PATH")
    {
        Description = description,
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string?> Output(string description) => new("--output", "-o") { Description = description, HelpName = "PATH" };

    public static Option<bool> Force() => new("--force") { Description = "Replace files that are there already" };

    public static Option<bool> Json() => new("--json") { Description = "Print one JSON document instead of text" };

    public static Option<int?> Workers() => new("--workers")
    {
        Description = "How many frames are worked on at a time; default: the number of processors",
        HelpName = "N",
    };

    public static Option<string[]> ExpectedContext() => KmsArguments.ContextOption(
        "--context", "A name with a value the file must be bound to, stored in it or not; may be repeated");

    public static Option<bool> AllowUncommitted() => new("--allow-uncommitted")
    {
        Description = "Also read messages of version 1, whose header does not fix the data key; only from those you trust",
    };

    public static Option<bool> AllowUnauthenticated() => new("--allow-unauthenticated")
    {
        Description = "Also read messages of Alibaba Cloud's Encryption SDK in CBC and CTR, which anybody could have changed",
    };

    /// <summary>The context of an option.</summary>
    public static EnvelopeContext Context(ParseResult parsed, Option<string[]> option)
    {
        try
        {
            return new EnvelopeContext(KmsArguments.Context(parsed, option));
        }
        catch (ArgumentException refused)
        {
            throw new UsageException(refused.Message.Split(" (Parameter")[0].TrimEnd('.')
                .Replace("'context'", $"'{option.Name}'", StringComparison.Ordinal), null, refused);
        }
    }

    /// <summary>Whether a path stands for the input or output.</summary>
    public static bool IsPipe(string? path) => path == Pipe;

    public static string PathOf(Host host, string path) => DataFile.PathOf(host, path);

    /// <summary>Opens a file, or what is piped in.</summary>
    public static Stream OpenRead(Host host, string path) =>
        IsPipe(path) ? host.Input() : File.OpenRead(PathOf(host, path));

    /// <summary>How long a file is; nothing for one that is not there, which is said when it is opened.</summary>
    public static long LengthOf(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    /// <summary>A count of workers that can be.</summary>
    public static int WorkersOf(ParseResult parsed, Option<int?> option) => parsed.GetValue(option) switch
    {
        null => Environment.ProcessorCount,
        >= 1 and <= 256 and var count => count,
        var count => throw new UsageException($"'--workers' must be between 1 and 256; got {count}"),
    };
}
