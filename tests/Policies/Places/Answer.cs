using Infra.Policies.Judging;

namespace Infra.Tests.Policies.Places;

/// <summary>What a place says about a case.</summary>
/// <param name="Verdict">The verdict; null where the case cannot be told there.</param>
/// <param name="Path">The argument it names first; null where it names none, or another than the case does.</param>
/// <param name="Reason">Why the case cannot be told there.</param>
internal sealed record Answer(Verdict? Verdict, string? Path, string? Reason)
{
    /// <summary>The case cannot be told.</summary>
    public static Answer Untold(string reason) => new(null, null, reason);
}
