namespace Infra.Cloud.State;

/// <summary>What a value became, and since when.</summary>
internal readonly record struct TimedChange<T>(Moment Since, T Value);
