namespace Infra.Cloud.Config.Evaluation;

/// <summary>What a rule says about one resource.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Subject">The resource.</param>
/// <param name="Type">COMPLIANT, NON_COMPLIANT or NOT_APPLICABLE.</param>
/// <param name="Annotation">Why a resource is not compliant; empty for the others.</param>
internal sealed record EvaluationResult(ConfigRule Rule, Subject Subject, string Type, string Annotation);
