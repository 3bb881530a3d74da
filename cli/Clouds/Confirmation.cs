using System.CommandLine;
using Infra.Engine;

namespace Infra.Cli.Clouds;

/// <summary>Asks before an account is changed: shows which one and where, and goes on only when its id is
/// given.</summary>
internal sealed class Confirmation
{
    private readonly Option<string?> _yes = new("--yes")
    {
        Description = "Do not ask: the id of the account that may be changed",
        HelpName = "ACCOUNT_ID",
    };

    /// <summary>Gives a verb the option.</summary>
    public void AddTo(Command command) => command.Add(_yes);

    /// <summary>Says what is about to be done, and returns when it may be.</summary>
    /// <param name="host">The surroundings.</param>
    /// <param name="parsed">What was typed.</param>
    /// <param name="cloud">The cloud that is changed.</param>
    /// <param name="what">What is about to be done.</param>
    /// <param name="cancellation">Ends the question who calls.</param>
    /// <exception cref="UsageException">It was not confirmed.</exception>
    public async Task AskAsync(
        Host host, ParseResult parsed, OpenedCloud cloud, string what, CancellationToken cancellation)
    {
        var account = await cloud.AccountIdAsync(cancellation);
        new Messages(host).Note(
            $"account {account}{(cloud.IsEmbedded ? ", the embedded one" : "")}, region {cloud.Region}: {what}");
        if (parsed.GetValue(_yes) is { } given)
        {
            if (given == account) return;
            throw new UsageException(
                $"'--yes' names account {given}, and the access key belongs to account {account}; nothing was changed");
        }

        if (host.Ask is null)
            throw new UsageException(
                "nobody is there to ask; nothing was changed", $"if this is what you want: --yes {account}");
        await host.Error.WriteAsync("atrest: to go on, type the id of the account: ");
        await host.Error.FlushAsync(cancellation);
        if (host.Ask()?.Trim() != account)
            throw new UsageException("that is not the id of the account; nothing was changed");
    }
}
