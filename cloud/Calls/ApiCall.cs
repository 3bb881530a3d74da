namespace Infra.Cloud;

/// <summary>One call of an Alibaba Cloud API, as the embedded cloud receives it from a client.</summary>
/// <param name="Product">The product's API code: Kms, Ram or Ecs.</param>
/// <param name="Action">The operation, for example CreateKey.</param>
/// <param name="Parameters">The parameters by their RPC names, lists in the flat form (Tag.1.Key).</param>
/// <param name="Region">The region whose endpoint is called. Global products (Ram) ignore it.</param>
/// <param name="At">The virtual time of the call.</param>
/// <param name="Origin">Who calls: the step of a deployment, or another name that stays the same when the same work is
/// done again. Identifiers are derived from it, and a mutating call that was already carried out for the same origin
/// with the same parameters before an interruption is answered again instead of being done twice.</param>
public sealed record ApiCall(
    string Product,
    string Action,
    IReadOnlyDictionary<string, string> Parameters,
    string Region,
    DateTimeOffset At,
    string Origin)
{
    /// <summary>Who calls, as the account knows it.</summary>
    /// <value>Default: the account itself, which may do everything.</value>
    public Principal Caller { get; init; } = Principal.Root;

    /// <summary>Where the call comes from, as conditions and events name it.</summary>
    /// <value>Default: a client in the same process.</value>
    public CallSource Source { get; init; } = CallSource.InProcess;

    /// <summary>True if the call may be a repetition of one that an interruption left without an answer. Clients that
    /// come over the wire have no such thing: what they send again is done again.</summary>
    /// <value>Default: true.</value>
    public bool CanResume { get; init; } = true;

    /// <summary>The fields of each listed object that the caller will read: a list may leave the others out, as nobody
    /// would see them. Clients that come over the wire have no such thing.</summary>
    /// <value>Default: null, all fields.</value>
    public IReadOnlyList<string>? Fields { get; init; }
}
