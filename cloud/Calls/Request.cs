using Infra.Cloud.Audit;
using Infra.Cloud.Ram.Evaluation;
using Infra.Cloud.State;

namespace Infra.Cloud;

/// <summary>A call while it is being carried out: its parameters, the state, and what it changed.</summary>
internal sealed class Request(ApiCall call, ApiAction action, Store store, CloudOptions options, string requestId)
{
    public Store Store => store;

    /// <summary>What was called in the account.</summary>
    public required AuditLog Audit { get; init; }

    public IReadOnlyDictionary<string, string> Parameters => call.Parameters;

    /// <summary>The fields of each listed object that the caller will read; null for all.</summary>
    public IReadOnlyList<string>? Fields => call.Fields;

    public CloudOptions Options => options;

    public Principal Caller => call.Caller;

    public CallSource Source => call.Source;

    public string Action => action.Name;

    public DateTimeOffset At => call.At;

    /// <summary>The region whose endpoint was called.</summary>
    public string EndpointRegion => call.Region;

    public string Region { get; set; } = action.IsGlobal ? "" : call.Region;

    public string Origin => call.Origin;

    public Moment Moment => new(call.At, call.Origin);

    public string RequestId => requestId;

    /// <summary>The objects the call changed, each once.</summary>
    public List<Entity> Changed { get; private init; } = [];

    /// <summary>The exception that carries an error of the service.</summary>
    public CloudException Refuse(ServiceError error)
    {
        var (status, code, message) = action.Worded(error);
        return new(action.Product, action.Name, status, code, message, requestId);
    }

    /// <summary>The exception for a caller who may not do this.</summary>
    public CloudException Forbid(string permission, Decision decision)
    {
        var error = action.Forbidden;
        var type = Caller.Kind == PrincipalKind.AssumedRole ? "AssumedRoleUser" : "SubUser";
        return new(action.Product, action.Name, error.Status, error.Code, error.Message, requestId)
        {
            AccessDenied = new(permission, type, Caller.Id, Caller.AccountId, decision.ToString(),
                "AccountLevelIdentityBasedPolicy"),
        };
    }

    /// <summary>Notes that an object was changed, so that it is kept before the answer is given.</summary>
    public void Touch(Entity entity)
    {
        if (!action.Mutates) // others may be looking at it now
            throw new InvalidOperationException(
                $"{action.Product}:{action.Name} is said to change nothing, and changed {entity.Id}.");
        if (!Changed.Contains(entity)) Changed.Add(entity);
    }

    /// <summary>Notes that the call made an object, and with which ClientToken.</summary>
    public void MarkMade(Entity entity)
    {
        if (Optional("ClientToken") is { } token)
        {
            entity.ClientToken = token;
            entity.TokenHash = Fingerprint("ClientToken");
        }

        Touch(entity);
    }

    /// <summary>What an earlier call made with the same ClientToken, or null.</summary>
    /// <exception cref="CloudException">The earlier call had other parameters.</exception>
    public T? Made<T>(Table<T> table, ServiceError mismatch)
        where T : Entity
    {
        if (Optional("ClientToken") is not { } token || table.MadeWith(Region, token) is not { } made
            || !made.ExistsAt(At))
            return null;
        return made.TokenHash == Fingerprint("ClientToken") ? made : throw Refuse(mismatch);
    }

    /// <summary>Finds an object of the call's region.</summary>
    public T? Find<T>(Table<T> table, string id)
        where T : Entity =>
        table.TryFind(id, At, out var entity) && string.Equals(entity.Region, Region, StringComparison.Ordinal)
            ? entity : null;

    /// <summary>What exists in the call's region, newest first.</summary>
    public IEnumerable<T> Here<T>(Table<T> table)
        where T : Entity => table.NewestAt(At, Region);

    /// <summary>True if a filter was not sent, or names the fact (several are parted by commas).</summary>
    public bool Fits(string parameter, string? fact) =>
        Optional(parameter) is not { } wanted || wanted.Split(',').Contains(fact);

    /// <summary>The same call with further parameters. What it changes counts for this one.</summary>
    public Request With(IReadOnlyDictionary<string, string> further)
    {
        var parameters = new Dictionary<string, string>(call.Parameters, StringComparer.Ordinal);
        foreach (var (name, value) in further) parameters[name] = value;
        return new Request(call with { Parameters = parameters }, action, store, options, requestId)
        {
            Audit = Audit,
            Region = Region,
            Changed = Changed,
        };
    }

    /// <summary>The same call as of another region and time.</summary>
    public Request In(string region, DateTimeOffset at) => new(call with { At = at }, action, store, options, requestId)
    {
        Audit = Audit,
        Region = region,
        Changed = Changed,
    };

    /// <summary>The value of a parameter; one that is empty counts as not sent.</summary>
    public string? Optional(string name) =>
        call.Parameters.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    /// <summary>The value of a parameter that may be empty on purpose, for example to clear a description.</summary>
    public string? Raw(string name) => call.Parameters.GetValueOrDefault(name);

    /// <summary>True if the action takes a parameter.</summary>
    public bool Takes(string name) => action.Takes(name);

    /// <summary>True if a parameter was sent whose name begins so.</summary>
    public bool HasAny(string prefix)
    {
        foreach (var (name, _) in Sent)
            if (name.StartsWith(prefix, StringComparison.Ordinal)) return true;
        return false;
    }

    public string Required(string name) => Optional(name) ?? throw Refuse(action.Missing(name));

    /// <summary>A parameter out of a closed set of values.</summary>
    public string OneOf(string name, string otherwise, params ReadOnlySpan<string> values)
    {
        var value = Optional(name) ?? otherwise;
        return values.Contains(value) ? value : throw Invalid(name);
    }

    public int? Integer(string name, int min, int max)
    {
        if (Optional(name) is not { } text) return null;
        return int.TryParse(text, out var value) && value >= min && value <= max ? value : throw Invalid(name);
    }

    public bool? Boolean(string name) => Optional(name) switch
    {
        null => null,
        var text when bool.TryParse(text, out var value) => value,
        _ => throw Invalid(name),
    };

    /// <summary>Refuses texts that are longer than anything the service takes.</summary>
    public void CheckLengths(int most)
    {
        foreach (var (name, value) in Sent)
            if (value.Length > most) throw Invalid(name);
    }

    /// <summary>Refuses flags that are none, also those that change nothing here.</summary>
    public void CheckFlags(IReadOnlySet<string> flags)
    {
        foreach (var (name, _) in Sent)
            if (flags.Contains(name)) Boolean(name);
    }

    /// <summary>Refuses a flat list that has an item beyond the last it may have.</summary>
    public void CheckCount(string list, int most)
    {
        if (HasAny($"{list}.{most + 1}.") || Raw($"{list}.{most + 1}") is not null) throw Invalid(list);
    }

    /// <summary>A parameter that must be there and be Base64.</summary>
    public byte[] Base64(string name)
    {
        var text = Required(name);
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : throw Invalid(name);
    }

    /// <summary>The values of a flat list: name.1, name.2 and so on, without gaps.</summary>
    public List<string> Values(string name)
    {
        var values = new List<string>();
        while (Raw($"{name}.{values.Count + 1}") is { } value) values.Add(value);
        return values;
    }

    // What every call goes through: walked as what it is, so that the walk itself makes nothing.
    private Dictionary<string, string> Sent =>
        call.Parameters as Dictionary<string, string> ?? new(call.Parameters, StringComparer.Ordinal);

    /// <summary>A hash of the parameters, without those that are secret and those left out.</summary>
    public string Fingerprint(params ReadOnlySpan<string> without) => ParameterHash.Of(call, action, without);

    public CloudException Invalid(string parameter) => Refuse(action.Invalid(parameter));
}
