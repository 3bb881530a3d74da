using System.Text.Json.Nodes;
using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud;

/// <summary>One API action: which parameters it takes and what it does.</summary>
/// <param name="product">The product's API code.</param>
/// <param name="version">The API version.</param>
/// <param name="name">The action's name.</param>
/// <param name="mutates">True if it may change what exists: it is done alone, and a repetition after an interruption
/// must not do it twice.</param>
/// <param name="parameters">The names of the parameters; a number in a flat list is written N (Tag.N.Key).</param>
/// <param name="differs">What differs from the service, in one sentence; empty if nothing is known to differ.</param>
internal abstract class ApiAction(
    string product, string version, string name, bool mutates, string[] parameters, string differs)
{
    private readonly HashSet<string> _parameters = [.. parameters];

    public string Product => product;

    public string Version => version;

    public string Name => name;

    /// <summary>The product as policies name it.</summary>
    public string PermissionPrefix { get; } = product.ToLowerInvariant();

    /// <summary>The action as policies name it.</summary>
    public string PermissionName { get; } = $"{product.ToLowerInvariant()}:{name}";

    public bool Mutates => mutates;

    public IReadOnlyList<string> Parameters => parameters;

    public string Differs => differs;

    /// <summary>True if doing it twice has the effect of doing it once.</summary>
    public virtual bool CanRepeat => !mutates;

    /// <summary>Parameters that are never kept, not even as a hash.</summary>
    public virtual IReadOnlyList<string> Secrets => [];

    /// <summary>Fields of the answer that only the caller gets: the journal does not keep them.</summary>
    public virtual IReadOnlyList<string> SecretAnswers => [];

    /// <summary>True if the action belongs to no region.</summary>
    public virtual bool IsGlobal => false;

    /// <summary>True if everyone who is known to the account may do it.</summary>
    public virtual bool NeedsNoPermission => false;

    /// <summary>The resources that the action is about, as the table of permissions lists them.</summary>
    public IReadOnlyList<ResourceTemplate> Resources => field ??= PermissionTable.Of(this);

    /// <summary>What the last call needed in general, where that follows from its region alone.</summary>
    public GeneralNeeds? LastNeeds { get; set; }

    /// <summary>The page that documents the action.</summary>
    public string Documentation => $"https://api.alibabacloud.com/document/{product}/{version}/{name}";

    /// <summary>Carries the action out. Everything is checked before anything is changed.</summary>
    /// <exception cref="CloudException">The service refuses the call.</exception>
    public abstract JsonObject Answer(Request request);

    /// <summary>The answer of an action that has nothing to tell.</summary>
    protected static JsonObject Done(Request request) => new() { ["RequestId"] = request.RequestId };

    /// <summary>The service's answer to a call that lacks a parameter.</summary>
    public abstract ServiceError Missing(string parameter);

    /// <summary>The service's answer to a call with a parameter out of its range or form.</summary>
    public abstract ServiceError Invalid(string parameter);

    /// <summary>The service's answer to a caller who may not do this.</summary>
    public virtual ServiceError Forbidden => new(403, "Forbidden.RAM",
        "User not authorized to operate on the specified resource, or this API doesn't support RAM.");

    /// <summary>An error with the status and the text that the service publishes for this action.</summary>
    public virtual ServiceError Worded(ServiceError error) => error;

    /// <summary>What the caller must be allowed, all of it.</summary>
    public virtual IReadOnlyList<Permission> Permissions(Request request) =>
        Ram.Evaluation.Permissions.Of(request, this);

    /// <summary>The same for whoever has another account and does not know the identifiers that the cloud will
    /// make.</summary>
    public virtual IReadOnlyList<Permission> GeneralPermissions(Request request) =>
        Ram.Evaluation.Permissions.InGeneral(request, this);

    /// <summary>The values of a condition key that belongs to the product, none if the call has none. Keys are compared
    /// without regard to case.</summary>
    public virtual IReadOnlyList<string> ConditionValues(Request request, string key) => [];

    /// <summary>What the caller's policies and those of the resource say together.</summary>
    public virtual Decision Decide(
        Request request, Permission permission, IConditionContext context, Decision byIdentity) => byIdentity;

    /// <summary>Checks what applies to every action of the product, before the action itself.</summary>
    public virtual void Check(Request request)
    {
    }

    public bool Takes(string parameter) => _parameters.Contains(parameter) || _parameters.Contains(FlatName(parameter));

    /// <summary>Tag.12.Key becomes Tag.N.Key.</summary>
    private static string FlatName(string parameter)
    {
        if (!parameter.Contains('.')) return parameter;

        var parts = parameter.Split('.');
        for (var i = 1; i < parts.Length; i++)
            if (parts[i].Length is > 0 and < 4 && parts[i].All(char.IsAsciiDigit)) parts[i] = "N";
        return string.Join('.', parts);
    }
}
