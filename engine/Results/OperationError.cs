namespace Infra.Engine;

/// <summary>Why an operation failed.</summary>
/// <param name="Urn">The resource it is about, or null where it is about the program as a whole.</param>
/// <param name="Message">What is wrong. It holds no secret.</param>
public sealed record OperationError(string? Urn, string Message);
