using Infra.Policies.Encryption;
using Infra.Policies.Judging;

namespace Infra.Policies.Rules;

/// <summary>A rule that looks for the keys of encrypted places among the resources of the same source.</summary>
internal sealed class KnownKeyRule(string id) : SiteRule(id, Severity.Low, site => site.KeyRule is not null)
{
    /// <inheritdoc/>
    protected override Verdict VerdictOn(SiteReading reading, Requirements requirements)
    {
        if (reading is not { State: SiteState.On or SiteState.Unknown, Key: { } key } || IsServiceKey(key))
        {
            return Verdict.NotApplicable;
        }

        if (key.Here is { External: false }) return Verdict.Compliant;
        return requirements.KeysInThisStack && !key.Value.IsUnknown ? Verdict.Violation : Verdict.NotEvaluated;
    }

    /// <inheritdoc/>
    public override Finding Say(SiteReading reading, Verdict verdict, Requirements requirements)
    {
        var key = reading.Key!;
        if (key.Value.IsUnknown) return Findings.Unknown(key.Path, key.Value);
        return new(
            key.Path,
            new($"'{key.Path}' is {key.Value}, a key that is not in this stack", $"“{key.Path}”为 {key.Value}，该密钥不在此资源栈中"),
            new("declare the key here, or check the stack that manages it", "在此声明该密钥，或检查管理它的资源栈"));
    }

    private static bool IsServiceKey(KeyReading key) => key.Value.IsNull || key is { AtLeast: KeyLevel.ServiceKey, Exact: true };
}
