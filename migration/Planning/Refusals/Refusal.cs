namespace Infra.Migration.Planning.Refusals;

/// <summary>Why a disk cannot be converted as it is.</summary>
/// <param name="Reason">A sentence.</param>
/// <param name="WayOut">What would make it eligible, a sentence.</param>
internal sealed record Refusal(string Reason, string WayOut);
