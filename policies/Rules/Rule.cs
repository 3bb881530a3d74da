using Infra.Policies.Compliance;
using Infra.Policies.Judging;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Policies.Rules;

/// <summary>One rule: what must hold for a resource, why, and how to make it hold. A pure function of the resource and
/// of the resources beside it.</summary>
/// <param name="id">The name by which people, waivers and reports call it, in kebab case.</param>
/// <param name="severity">How bad a violation is.</param>
public abstract class Rule(string id, Severity severity)
{
    /// <summary>The name by which people, waivers and reports call it, in kebab case. It is also the name of its
    /// file.</summary>
    public string Id { get; } = id;

    /// <summary>How bad a violation is.</summary>
    public Severity Severity { get; } = severity;

    /// <summary>What holds where the rule is kept, in one sentence.</summary>
    public required Words Title { get; init; }

    /// <summary>Why it matters.</summary>
    public required Words Reason { get; init; }

    /// <summary>What to do about a violation.</summary>
    public required Words Remediation { get; init; }

    /// <summary>C# that violates the rule.</summary>
    public required string Before { get; init; }

    /// <summary>The same C#, mended.</summary>
    public required string After { get; init; }

    /// <summary>Pages on which the rule rests.</summary>
    public required IReadOnlyList<string> Links { get; init; }

    /// <summary>Requirements of standards that the rule helps to meet.</summary>
    public IReadOnlyList<Control> Controls => ControlTable.For(Id);

    /// <summary>What a violation leads to unless the configuration says otherwise: precautions advise, the rest is
    /// demanded.</summary>
    public Level Level => Severity >= Severity.Medium ? Level.Mandatory : Level.Advisory;

    /// <summary>The types of resources that the rule judges, as Pulumi tokens; to all others it does not
    /// apply.</summary>
    public abstract IReadOnlyList<string> Types { get; }

    /// <summary>Judges a resource of one of the <see cref="Types"/>.</summary>
    public abstract Outcome Judge(Resource resource, RuleContext context);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
