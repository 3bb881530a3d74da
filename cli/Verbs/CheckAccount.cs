using System.CommandLine;
using Infra.Cli.Clouds;
using Infra.Inventory.Reading;

namespace Infra.Cli.Verbs;

/// <summary>The account that `check --account` reads. Nothing in it is changed.</summary>
internal static class CheckAccount
{
    public static async Task<CheckSource> ReadAsync(
        Host host, CloudChoice choice, ParseResult parsed, CancellationToken cancellation)
    {
        await using var cloud = await choice.OpenAsync(host, parsed, cancellation);
        var reader = new InventoryReader(cloud.Api, new InventoryOptions { Time = host.Time });
        var inventory = await reader.ReadAsync(cloud.Region, cancellation);
        new Messages(host).Note(
            $"account {(inventory.AccountId.Length == 0 ? "of an unknown id" : inventory.AccountId)}"
            + $"{(cloud.IsEmbedded ? ", the embedded one" : "")}, region {cloud.Region}");
        return CheckSource.Of($"account {inventory.AccountId} {cloud.Region}", inventory);
    }
}
