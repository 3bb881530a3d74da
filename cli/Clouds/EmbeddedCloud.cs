using System.Security.Cryptography;
using Infra.Cloud;
using Infra.Cloud.Door;
using Infra.Engine;
using Infra.OpenApi.Credentials;

namespace Infra.Cli.Clouds;

/// <summary>The embedded cloud inside the command: its door on loopback, for this command alone, so that everything
/// goes the way it goes to the real cloud.</summary>
internal static class EmbeddedCloud
{
    /// <summary>Opens the account kept in a directory.</summary>
    /// <exception cref="UsageException">There is none, or no such region.</exception>
    public static async Task<OpenedCloud> OpenAsync(string directory, string region, CancellationToken cancellation)
    {
        if (!Directory.Exists(directory))
            throw new UsageException(
                $"there is no embedded account in {directory}",
                "run `atrest up` first, or name another account with --state");
        if (!CloudAccount.Regions.Contains(region, StringComparer.Ordinal))
            throw new UsageException(
                $"'--region' must be a region of the embedded cloud; got {region}",
                $"one of {string.Join(", ", CloudAccount.Regions)}");

        var account = CloudAccount.Open(directory);
        try
        {
            // A key of the account itself that nobody else has and that is gone with the command.
            var key = new Credential(
                $"atrest-{RandomNumberGenerator.GetHexString(16, lowercase: true)}",
                RandomNumberGenerator.GetHexString(32, lowercase: true), Principal.Root,
                SecurityToken: null, ExpiresAt: null, IsActive: true);
            return await InAsync(account, key, region, cancellation, account);
        }
        catch
        {
            account.Dispose();
            throw;
        }
    }

    /// <summary>A door for one region: calls of KMS do not say theirs.</summary>
    private static async Task<OpenedCloud> InAsync(
        CloudAccount account, Credential key, string region, CancellationToken cancellation, params IReadOnlyList<object> owned)
    {
        var options = new DoorOptions
        {
            Region = region,
            // The account goes on from its own time, whatever the wall says.
            Time = DoorTime.Virtual,
            Credentials = id => id == key.AccessKeyId ? key : account.FindCredential(id),
        };
        var door = await CloudDoor.OpenAsync(account, options, cancellation);
        return new OpenedCloud(
            region, new StaticSource(new(key.AccessKeyId, key.Secret)), door.Endpoint, isEmbedded: true, [door, .. owned])
        {
            Elsewhere = (other, stop) => InAsync(account, key, other, stop),
            Waiting = new EmbeddedTime(() => door.Now, door.Advance),
        };
    }
}
