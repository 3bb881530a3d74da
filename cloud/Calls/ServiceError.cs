namespace Infra.Cloud;

/// <summary>An error answer as a service publishes it.</summary>
internal readonly record struct ServiceError(int Status, string Code, string Message);
