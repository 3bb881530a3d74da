using System.Text.Json.Nodes;

namespace Infra.Cloud;

/// <summary>A client of the embedded cloud in the same process, with a virtual clock of its own.</summary>
/// <remarks>
/// Each step of a deployment has one client. Its clock starts when the step starts, moves with every call and every
/// wait, and tells at the end when the step ended; wall-clock time plays no part.
/// </remarks>
public sealed class CloudClient
{
    private readonly CallTransport _transport;
    private readonly string _origin;

    /// <summary>A client of an account.</summary>
    /// <param name="account">The account that is called.</param>
    /// <param name="region">The region whose endpoints are called.</param>
    /// <param name="origin">Who calls, the same when the same work is done again.</param>
    /// <param name="start">When the client's time begins.</param>
    public CloudClient(CloudAccount account, string region, string origin, DateTimeOffset start)
        : this(account.Call, region, origin, start)
    {
    }

    /// <summary>A client that reaches the account in another way.</summary>
    internal CloudClient(CallTransport transport, string region, string origin, DateTimeOffset start)
    {
        _transport = transport;
        _origin = origin;
        Region = region;
        Now = start;
    }

    /// <summary>What one call takes in virtual time.</summary>
    public static readonly TimeSpan CallLatency = TimeSpan.FromMilliseconds(100);

    /// <summary>The region whose endpoints are called.</summary>
    public string Region { get; }

    /// <summary>Who calls.</summary>
    /// <value>Default: the account itself.</value>
    public Principal Caller { get; init; } = Principal.Root;

    /// <summary>The virtual time as this client sees it.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>Calls an API operation. Parameters whose value is null are left out.</summary>
    /// <exception cref="CloudException">The service refuses the call.</exception>
    public JsonObject Call(
        string product, string action, params ReadOnlySpan<(string Name, string? Value)> parameters) =>
        List(product, action, fields: null, parameters);

    /// <summary>The same for a list of objects of which only some fields will be read.</summary>
    /// <param name="product">The product's API code.</param>
    /// <param name="action">The operation.</param>
    /// <param name="fields">The fields; where the operation can, it makes no others. Null for all.</param>
    /// <param name="parameters">The parameters.</param>
    /// <exception cref="CloudException">The service refuses the call.</exception>
    public JsonObject List(string product, string action, IReadOnlyList<string>? fields,
        params ReadOnlySpan<(string Name, string? Value)> parameters)
    {
        var sent = new Dictionary<string, string>(parameters.Length, StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
            if (value is not null) sent.Add(name, value);

        Now += CallLatency;
        var answer = _transport(
            new ApiCall(product, action, sent, Region, Now, _origin) { Caller = Caller, Fields = fields },
            out var delay);
        Now += delay;
        return answer;
    }

    /// <summary>Lets virtual time pass.</summary>
    public void Wait(TimeSpan duration) => Now += duration;
}
