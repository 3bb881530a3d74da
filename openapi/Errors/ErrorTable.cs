using System.Net;
using System.Net.Sockets;

namespace Infra.OpenApi.Errors;

/// <summary>Which errors of which product are worth another try.</summary>
/// <remarks>
/// The rows come first, the product's own before those of all products. A code without a row is judged by its name
/// (Throttling, with or without a suffix) and then by the HTTP status: 429 is throttling, 5xx is transient but for 501
/// and 505, which waiting does not change, and everything else is final.
/// </remarks>
public static class ErrorTable
{
    private const string KmsCodes = "KMS, Common error codes: https://www.alibabacloud.com/help/en/kms/developer-reference/responses";
    private const string KmsSdk = "retry rules of Alibaba's own secrets client: https://github.com/aliyun/aliyun-secretsmanager-client-java";
    private const string ErrorMetadata = "operation metadata of the product: https://api.alibabacloud.com/meta/v1/products";
    private const string Provider = "NeedRetry of the Terraform provider v1.285.0: https://github.com/aliyun/terraform-provider-alicloud/blob/v1.285.0/alicloud/errors.go";
    private const string Gateway = "ECS, Response results: https://www.alibabacloud.com/help/en/ecs/developer-reference/api-error-codes";

    /// <summary>The table, sorted by product and code.</summary>
    public static IReadOnlyList<ErrorRow> Rows { get; } =
    [
        new("*", "InternalError", ErrorClass.Transient, ErrorMetadata),
        new("*", "ServiceUnavailable", ErrorClass.Transient, Provider),
        new("*", "Throttling", ErrorClass.Throttling, Gateway),
        new("*", "Throttling.Api", ErrorClass.Throttling, Gateway),
        new("*", "Throttling.Resource", ErrorClass.Throttling, Gateway),
        new("*", "Throttling.User", ErrorClass.Throttling, Gateway),
        new("Ecs", "InternalError.AllocateUnderlayIp", ErrorClass.Transient, ErrorMetadata),
        new("Ecs", "LastTokenProcessing", ErrorClass.Transient, Provider),
        new("Ecs", "OperationConflict", ErrorClass.Transient, ErrorMetadata),
        new("Ecs", "UnknownError", ErrorClass.Transient, Provider),
        new("Kms", "InternalFailure", ErrorClass.Transient, KmsSdk),
        new("Kms", "Rejected.Throttling", ErrorClass.Throttling, KmsCodes),
        new("Kms", "SerivceUnvailableTemporary", ErrorClass.Transient, ErrorMetadata),
        new("Kms", "ServiceUnavailableTemporary", ErrorClass.Transient, KmsSdk),
        new("Ram", "TooManyRequests", ErrorClass.Throttling, ErrorMetadata),
        new("ResourceDirectoryMaster", "Throttling.EnableControlPolicy", ErrorClass.Final, ErrorMetadata),
    ];

    private static readonly Dictionary<(string Product, string Code), ErrorClass> Known =
        Rows.ToDictionary(row => (row.Product.ToUpperInvariant(), row.Code), row => row.Class);

    /// <summary>Judges an answer of the service.</summary>
    /// <param name="product">The product's API code, in any case.</param>
    /// <param name="code">The error code; empty if the answer had none, for example a gateway's page.</param>
    /// <param name="status">The HTTP status.</param>
    public static ErrorClass Classify(string product, string code, int status)
    {
        if (Known.TryGetValue((product.ToUpperInvariant(), code), out var own)) return own;
        if (Known.TryGetValue(("*", code), out var common)) return common;
        if (code.StartsWith("Throttling.", StringComparison.Ordinal)) return ErrorClass.Throttling;
        return status switch
        {
            (int)HttpStatusCode.TooManyRequests => ErrorClass.Throttling,
            (int)HttpStatusCode.RequestTimeout => ErrorClass.Transient,
            (int)HttpStatusCode.NotImplemented or (int)HttpStatusCode.HttpVersionNotSupported => ErrorClass.Final,
            >= 500 and <= 599 => ErrorClass.Transient,
            _ => ErrorClass.Final,
        };
    }

    /// <summary>Judges whatever a call threw.</summary>
    /// <remarks>A connection that failed, broke or took too long is transient; so is an answer that was cut off. What is
    /// not about the way to the service is final.</remarks>
    public static ErrorClass Classify(string product, Exception error) => error switch
    {
        // An answer that was cut off, whatever its status was: it broke on the way.
        OpenApiException { Code: "", InnerException: IOException } => ErrorClass.Transient,
        OpenApiException answer => Classify(product, answer.Code, answer.Status),
        TimeoutException or SocketException or IOException => ErrorClass.Transient,
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => ErrorClass.Final,
        HttpRequestException { StatusCode: { } status } => Classify(product, "", (int)status),
        HttpRequestException => ErrorClass.Transient,
        // The synchronous and the asynchronous way of the official SDK each have their own wrapper.
        AggregateException { InnerExceptions: [var only] } => Classify(product, only),
        WebException => ErrorClass.Transient,
        TaskCanceledException => ErrorClass.Transient,
        _ => ErrorClass.Final,
    };
}
