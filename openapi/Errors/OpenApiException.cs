using System.Diagnostics.CodeAnalysis;

namespace Infra.OpenApi.Errors;

/// <summary>A service answered a call with an error, or with something that is no answer.</summary>
/// <remarks>It holds no request: no parameter, URL or header of the call can reach a log through it.</remarks>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "An error without product and status is none of a service.")]
public sealed class OpenApiException : Exception
{
    /// <summary>An error of a service.</summary>
    /// <param name="product">The product's API code, for example Kms.</param>
    /// <param name="operation">The operation that was called, for example Decrypt.</param>
    /// <param name="status">The HTTP status; 0 if there was no answer.</param>
    /// <param name="code">The service's error code; empty if the answer had none.</param>
    /// <param name="text">The service's own text, or what is wrong with the answer.</param>
    /// <param name="requestId">The request id, for the service's support; null if the answer had none.</param>
    /// <param name="innerException">What was thrown while the answer was read.</param>
    public OpenApiException(
        string product,
        string operation,
        int status,
        string code,
        string text,
        string? requestId = null,
        Exception? innerException = null)
        : base(Say(product, operation, status, code, text, requestId), innerException)
    {
        Product = product;
        Operation = operation;
        Status = status;
        Code = code;
        RequestId = requestId;
    }

    /// <summary>The product's API code.</summary>
    public string Product { get; }

    /// <summary>The operation that was called.</summary>
    public string Operation { get; }

    /// <summary>The HTTP status; 0 if there was no answer.</summary>
    public int Status { get; }

    /// <summary>The service's error code; empty if the answer had none.</summary>
    public string Code { get; }

    /// <summary>The request id, for the service's support.</summary>
    public string? RequestId { get; }

    /// <summary>How long the service asks to wait before the next call; null if it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    private static string Say(string product, string operation, int status, string code, string text, string? requestId) =>
        $"{product} {operation}: {(code.Length == 0 ? text : $"{code}: {text}")}"
        + (status == 0 ? "" : $" (HTTP {status}{(requestId is null ? "" : $", request {requestId}")})");
}
