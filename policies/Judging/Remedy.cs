using Infra.Policies.Values;

namespace Infra.Policies.Judging;

/// <summary>The argument that would mend a violation by itself, and the value it must have.</summary>
/// <param name="Path">The path of the argument, <c>dataDisks[1].encrypted</c>.</param>
/// <param name="Value">What to set it to.</param>
public sealed record Remedy(string Path, PropertyValue Value);
