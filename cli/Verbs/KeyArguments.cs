using System.CommandLine;
using System.Text.Json;
using Infra.Cli.Clouds;
using Infra.Kms.Import;

namespace Infra.Cli.Verbs;

/// <summary>What the verbs of `key` have in common: they change a key of an account, and say what became of
/// it.</summary>
internal sealed class KeyArguments
{
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON document instead of text" };
    private readonly CloudChoice _cloud = new(isRequired: true);

    public Argument<string> Key { get; } = new("KEY") { Description = "The key: its id, alias (alias/orders) or ARN" };

    public Confirmation Confirmation { get; } = new();

    public Command Verb(
        string name, string description, Func<ParseResult, CancellationToken, Task<int>> run, params Option[] own)
    {
        var command = new Command(name, description) { Key };
        foreach (var option in own) command.Add(option);
        command.Add(_json);
        _cloud.AddTo(command);
        Confirmation.AddTo(command);
        command.SetAction(run);
        return command;
    }

    public Task<OpenedCloud> OpenAsync(Host host, ParseResult parsed, CancellationToken cancellation) =>
        _cloud.OpenAsync(host, parsed, cancellation);

    public static KeyImporter ImporterOf(OpenedCloud cloud) =>
        new(cloud.Sdk, new() { Retry = cloud.Retry, IsEmbedded = cloud.IsEmbedded });

    /// <summary>Prints what the key is like now.</summary>
    public async Task<int> PrintAsync(Host host, ParseResult parsed, ImportableKey key)
    {
        var end = key.MaterialExpireTime.Length > 0 ? key.MaterialExpireTime : null;
        await host.Out.WriteLineAsync(parsed.GetValue(_json)
            ? JsonSerializer.Serialize(new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["keyId"] = key.KeyId,
                ["keyState"] = key.State,
                ["materialExpireTime"] = end,
            })
            : $"{key.KeyId} {key.State}{(end is null ? "" : $", material until {end}")}");
        return ExitCode.Done;
    }
}
