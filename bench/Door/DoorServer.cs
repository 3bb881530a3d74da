using System.Net;
using System.Text.Json;
using Infra.Cloud;
using Infra.Cloud.Door;

namespace Infra.Bench.Door;

/// <summary>The measured process: the door of an account, and beside it the same web server with a handler that does
/// nothing. It tells its processor time when it is asked, and ends with its standard input.</summary>
internal static class DoorServer
{
    /// <summary>What the driver needs to know.</summary>
    internal sealed record Facts(string Door, string Empty, string KeyId, string AccessKeyId, string Secret);

    public static async Task<int> RunAsync(string folder)
    {
        using var account = CloudAccount.Open(folder);
        var client = new CloudClient(account, "cn-hangzhou", "bench", account.Now);
        var keyId = (string)client.Call("Kms", "CreateKey")["KeyMetadata"]!["KeyId"]!;
        var credential = account.CreateAccessKey(null);
        account.Commit(client.Now);

        // In virtual time the published rate of 1,000 a second does not end the measurement.
        await using var door = await CloudDoor.OpenAsync(account, new DoorOptions { Time = DoorTime.Virtual });
        await using var empty = await WebServer.StartAsync(
            IPAddress.Loopback, 0, https: null, _ => Task.CompletedTask, CancellationToken.None);
        Console.WriteLine(JsonSerializer.Serialize(new Facts(door.Endpoint.Authority, empty.Endpoints[0].Authority, keyId,
            credential.AccessKeyId, credential.Secret)));

        while (await Console.In.ReadLineAsync() is not null)
            Console.WriteLine(Environment.CpuUsage.TotalTime.TotalSeconds);
        return 0;
    }
}
