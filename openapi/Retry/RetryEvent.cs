using Infra.OpenApi.Errors;

namespace Infra.OpenApi.Retry;

/// <summary>One attempt of a call, for logs. It holds no parameter, URL, key or text of the service.</summary>
/// <param name="Product">The product's API code.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Attempt">Which attempt: 1 is the first.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Class">What its error says about trying again; null if it succeeded.</param>
/// <param name="Code">The service's error code, or the type of what was thrown; empty if it succeeded.</param>
/// <param name="Status">The HTTP status of an error; 0 if there was none.</param>
/// <param name="Wait">The wait before the next attempt; zero if there is none.</param>
public sealed record RetryEvent(
    string Product,
    string Operation,
    int Attempt,
    RetryOutcome Outcome,
    ErrorClass? Class,
    string Code,
    int Status,
    TimeSpan Wait);
