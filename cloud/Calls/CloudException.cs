namespace Infra.Cloud;

/// <summary>An error answer of the embedded cloud, with the code, status and text the service itself gives.</summary>
public sealed class CloudException(
    string product, string action, int status, string code, string message, string requestId)
    : Exception($"{code}: {message}")
{
    /// <summary>The product's API code, for example Kms.</summary>
    public string Product { get; } = product;

    /// <summary>The operation that was refused, for example CreateAlias.</summary>
    public string Action { get; } = action;

    /// <summary>The HTTP status, for example 409.</summary>
    public int Status { get; } = status;

    /// <summary>The service's error code, for example Rejected.PendingDeletion.</summary>
    public string Code { get; } = code;

    /// <summary>The service's own text.</summary>
    public string ServiceMessage { get; } = message;

    /// <summary>Why the caller was refused, where permission was missing; null for other errors.</summary>
    public AccessDenial? AccessDenied { get; init; }

    /// <summary>The identifier of the request, as it stands in the call log.</summary>
    public string RequestId { get; } = requestId;
}
