using Infra.Cloud.Ram.Evaluation;
using Infra.Cloud.State;

namespace Infra.Cloud.Ram.Policies;

/// <summary>Names a policy: RAM keeps the system's and the account's apart.</summary>
internal readonly record struct PolicyName(bool IsSystem, string Name)
{
    private const string CustomPrefix = "Custom:";

    public string Type => IsSystem ? "System" : "Custom";

    /// <summary>The name under which it is attached.</summary>
    public string Key => IsSystem ? Name : CustomPrefix + Name;

    public static PolicyName Parse(string key) =>
        key.StartsWith(CustomPrefix, StringComparison.Ordinal) ? new(false, key[CustomPrefix.Length..]) : new(true, key);

    /// <summary>The policy as of a time, or null if there is none.</summary>
    public PolicyFacts? Find(Store store, DateTimeOffset time)
    {
        if (IsSystem) return SystemPolicies.Find(Name)?.Facts;
        return store.Policies.TryFind(Name, time, out var policy) ? policy.FactsAt(time) : null;
    }

    /// <summary>The default version of the policy, parsed.</summary>
    public PolicyDocument? Document(Store store, DateTimeOffset time)
    {
        var text = IsSystem ? SystemPolicies.Find(Name)?.Document
            : store.Policies.TryFind(Name, time, out var policy) ? policy.DefaultAt(time).Document : null;
        return text is null ? null : PolicyDocument.Parse(text);
    }
}
