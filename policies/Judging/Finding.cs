using Infra.Policies.Values;

namespace Infra.Policies.Judging;

/// <summary>One place of a resource at which a rule is broken, or cannot be judged.</summary>
/// <param name="Path">The path of the argument, <c>dataDisks[1].encrypted</c>; empty where it is the whole
/// resource.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Fix">What to do here; empty where nothing can be done here.</param>
/// <param name="Remedy">The one argument that would mend it, where there is such a one.</param>
public sealed record Finding(string Path, Words Message, Words Fix, Remedy? Remedy = null);
