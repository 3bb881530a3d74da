namespace Infra.Cloud.Ram.Evaluation;

/// <summary>What the conditions of a policy ask about a request.</summary>
internal interface IConditionContext
{
    /// <summary>The values that a request has for a key, none if it has none. Keys are compared without regard to
    /// case.</summary>
    IReadOnlyList<string> Values(string key);
}
