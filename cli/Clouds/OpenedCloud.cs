using Infra.Engine;
using Infra.Kms;
using Infra.Kms.Calls;
using Infra.Kms.Online;
using Infra.OpenApi.Calls;
using Infra.OpenApi.Credentials;
using Infra.OpenApi.Retry;

namespace Infra.Cli.Clouds;

/// <summary>A cloud that a verb works on, with the clients that call it.</summary>
/// <param name="region">The region that is called.</param>
/// <param name="credentials">As whom.</param>
/// <param name="endpoint">Where; null for the public endpoints.</param>
/// <param name="isEmbedded">Whether it is the embedded cloud.</param>
/// <param name="owned">What ends with it.</param>
internal sealed class OpenedCloud(
    string region, ICredentialSource credentials, Uri? endpoint, bool isEmbedded, params IReadOnlyList<object> owned)
    : IAsyncDisposable
{
    private readonly HttpClient _http = new() { Timeout = Timeout.InfiniteTimeSpan };
    private readonly RetryPolicy _retry = new();
    private IKmsSdk? _sdk;
    private KmsClient? _kms;
    private ApiClient? _api;
    private readonly Dictionary<string, OpenedCloud> _others = new(StringComparer.Ordinal);

    public string Region => region;

    public bool IsEmbedded => isEmbedded;

    /// <summary>The official SDK of KMS.</summary>
    public IKmsSdk Sdk => _sdk ??= new KmsSdk(new(region, credentials) { Endpoint = endpoint });

    /// <summary>What uses keys of KMS.</summary>
    public KmsClient Kms => _kms ??= new KmsClient(Sdk, new() { Retry = _retry, IsEmbedded = isEmbedded });

    /// <summary>What calls any other API.</summary>
    public ApiClient Api => _api ??= new ApiClient(_http, new(region, credentials) { Endpoint = endpoint, Retry = _retry });

    /// <summary>How calls are tried again; one budget for all.</summary>
    public RetryPolicy Retry => _retry;

    /// <summary>The clock of the embedded cloud in this command, which moves when everybody waits; null where time
    /// passes by itself.</summary>
    public EmbeddedTime? Waiting { get; init; }

    /// <summary>The clock by which one waits for this cloud.</summary>
    public TimeProvider Time => Waiting ?? TimeProvider.System;

    /// <summary>What calls any API and waits by <see cref="Time"/>.</summary>
    public ICloudCalls Calls => Waiting is null ? Api : Waiting.Watch(Api);

    /// <summary>Opens the same cloud in another region; null where only one region can be called.</summary>
    public Func<string, CancellationToken, Task<OpenedCloud>>? Elsewhere { get; init; }

    /// <summary>The same cloud in a region. It ends with this one.</summary>
    /// <exception cref="UsageException">An endpoint was named, which is for one region.</exception>
    public async Task<OpenedCloud> InAsync(string other, CancellationToken cancellation)
    {
        if (other == region) return this;
        if (_others.TryGetValue(other, out var opened)) return opened;
        if (Elsewhere is null)
            throw new UsageException(
                $"a key is in {other}, and the endpoint {endpoint} is for {region}", "leave --endpoint out to use several regions");
        return _others[other] = await Elsewhere(other, cancellation);
    }

    /// <summary>Asks whose access key it is.</summary>
    /// <exception cref="UsageException">It belongs to the other cloud than the one that was named.</exception>
    public async Task<string> AccountIdAsync(CancellationToken cancellation)
    {
        var answer = await Api.CallAsync(new("Sts", "2015-04-01", "GetCallerIdentity"), cancellation);
        var account = answer["AccountId"]?.ToString() ?? "";
        return account == EmbeddedAccount.Id == isEmbedded ? account : throw new UsageException(
            $"the access key belongs to account {account}, which is {(isEmbedded ? "not " : "")}the embedded one",
            isEmbedded ? "use --cloud real, or an access key of `atrest cloud credentials`" : "use --cloud embedded");
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        foreach (var other in _others.Values) await other.DisposeAsync();
        foreach (var one in owned)
        {
            if (one is IAsyncDisposable later) await later.DisposeAsync();
            else (one as IDisposable)?.Dispose();
        }
    }
}
