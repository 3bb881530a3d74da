using Infra.Policies.Judging;
using Infra.Policies.Resources;

namespace Infra.Policies.Rules;

/// <summary>A rule of its own, whose judgement stands beside it in its file.</summary>
internal sealed class JudgedRule(
    string id, Severity severity, IReadOnlyList<string> types, Func<Resource, RuleContext, Outcome> judge)
    : Rule(id, severity)
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Types { get; } = types;

    /// <inheritdoc/>
    public override Outcome Judge(Resource resource, RuleContext context) => judge(resource, context);
}
