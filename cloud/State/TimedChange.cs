namespace Infra.Cloud.State;

/// <summary>What a value became, and since when.</summary>
internal sealed record TimedChange<T>(Moment Since, T Value);
