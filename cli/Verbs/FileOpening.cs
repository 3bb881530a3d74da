using System.CommandLine;
using Infra.Kms.Envelopes;

namespace Infra.Cli.Verbs;

/// <summary>The options of verbs that decrypt.</summary>
internal sealed class FileOpening
{
    private readonly Option<string[]> _names = FileKeys.KeyOption(
        "--key", "Only this CMK may be used: its id or ARN; may be repeated. Default: any of the account in the region", "-k");

    private readonly Option<string[]> _context = FileArguments.ExpectedContext();
    private readonly Option<bool> _uncommitted = FileArguments.AllowUncommitted();
    private readonly Option<bool> _unauthenticated = FileArguments.AllowUnauthenticated();
    private readonly Option<int?> _workers = FileArguments.Workers();

    public FileKeys Keys { get; } = new();

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _names, _context, _uncommitted, _unauthenticated, _workers }) command.Add(option);
        Keys.AddOpening(command);
    }

    public Task<OpenedKeys> KeysAsync(Host host, ParseResult parsed, CancellationToken cancellation) =>
        Keys.OpeningAsync(host, parsed, parsed.GetValue(_names), cancellation);

    public DecryptOptions Options(ParseResult parsed) => new()
    {
        ExpectedContext = FileArguments.Context(parsed, _context),
        AllowUncommitted = parsed.GetValue(_uncommitted),
        AllowUnauthenticated = parsed.GetValue(_unauthenticated),
        Workers = FileArguments.WorkersOf(parsed, _workers),
    };
}
