using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Cloud.Door;
using Infra.Kms.Calls;
using Infra.Kms.Online;
using Infra.OpenApi.Credentials;
using Infra.OpenApi.Retry;

namespace Infra.Tests.Kms;

/// <summary>The library against the embedded cloud over HTTP: the official SDK, real signatures, a real answer.</summary>
internal sealed class KmsDoor : IAsyncDisposable
{
    private readonly CloudDoor _door;
    private readonly CloudClient _client;

    private KmsDoor(CloudAccount account, CloudDoor door, ICredentialSource credentials)
    {
        Account = account;
        _door = door;
        Credentials = credentials;
        // Its time lies before the door's, so that the door sees everything it did.
        _client = new CloudClient(account, "cn-hangzhou", "test", account.Now);
        Sdk = new KmsSdk(new KmsSdkOptions("cn-hangzhou", credentials) { Endpoint = door.Endpoint });
        Client = new KmsClient(Sdk, new() { IsEmbedded = true, Retry = Retry });
    }

    public CloudAccount Account { get; }

    public ICredentialSource Credentials { get; }

    public Uri Endpoint => _door.Endpoint;

    public KmsSdk Sdk { get; }

    public KmsClient Client { get; }

    /// <summary>Waits for nothing, and asks no clock for it.</summary>
    public RetryPolicy Retry { get; } = new(new() { Jitter = () => 0 });

    public static async Task<KmsDoor> OpenAsync()
    {
        var account = CloudAccount.InMemory();
        var key = account.CreateAccessKey(userName: null);
        var door = await CloudDoor.OpenAsync(account, new DoorOptions());
        return new(account, door, new StaticSource(new(key.AccessKeyId, key.Secret)));
    }

    /// <summary>Makes a call as the account itself.</summary>
    public JsonObject Call(string action, params (string Name, string? Value)[] parameters) =>
        _client.Call("Kms", action, parameters);

    /// <summary>A key with the alias of the documents.</summary>
    public string CreateKey(string? alias = "alias/Apollo/WorkKey", string? origin = null)
    {
        var id = Call("CreateKey", ("Origin", origin))["KeyMetadata"]!["KeyId"]!.GetValue<string>();
        if (alias is not null) Call("CreateAlias", ("AliasName", alias), ("KeyId", id));
        return id;
    }

    public async ValueTask DisposeAsync()
    {
        await _door.DisposeAsync();
        Account.Dispose();
    }
}
