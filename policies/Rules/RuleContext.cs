using Infra.Policies.Resources;

namespace Infra.Policies.Rules;

/// <summary>What a rule may know beside the resource it judges.</summary>
/// <param name="Resources">The other resources of the same source.</param>
/// <param name="Requirements">What the configuration demands.</param>
public sealed record RuleContext(ResourceSet Resources, Requirements Requirements);
