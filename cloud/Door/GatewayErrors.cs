namespace Infra.Cloud.Door;

/// <summary>The errors of the gateway in front of all products.</summary>
/// <remarks>Sources: the signature and response pages of ECS and RAM, the public clients' handling. Where no page gives
/// a code (a parameter sent twice, a version nobody serves), ours stands and says so.</remarks>
internal static class GatewayErrors
{
    public static readonly ServiceError ApiNotFound =
        new(404, "InvalidAction.NotFound", "Specified api is not found, please check your url and method.");

    public static readonly ServiceError IncompleteSignature =
        new(400, "IncompleteSignature", "The request signature does not conform to Aliyun standards.");

    public static readonly ServiceError NonceUsed =
        new(400, "SignatureNonceUsed", "The request signature nonce has been used.");

    public static readonly ServiceError TimestampMissing = new(400, "IllegalTimestamp",
        "The input parameter \"Timestamp\" that is mandatory for processing this request is not supplied.");

    public static readonly ServiceError TimestampMalformed =
        new(400, "InvalidTimeStamp.Format", "Specified time stamp or date value is not well formatted.");

    public static readonly ServiceError TimestampExpired =
        new(400, "InvalidTimeStamp.Expired", "Specified time stamp or date value is expired.");

    /// <summary>The pages of ECS give 400, clients see 404.</summary>
    public static readonly ServiceError AccessKeyNotFound =
        new(404, "InvalidAccessKeyId.NotFound", "Specified access key is not found.");

    public static readonly ServiceError AccessKeyInactive =
        new(400, "InvalidAccessKeyId.Inactive", "Specified access key is disabled.");

    public static readonly ServiceError TokenExpired =
        new(400, "InvalidSecurityToken.Expired", "Specified SecurityToken is expired.");

    public static readonly ServiceError TokenMalformed =
        new(400, "InvalidSecurityToken.Malformed", "Specified SecurityToken is malformed.");

    public static readonly ServiceError TokenMismatch = new(400, "InvalidSecurityToken.MismatchWithAccessKey",
        "Specified SecurityToken mismatch with the AccessKey.");

    public static readonly ServiceError Unavailable = new(503, "ServiceUnavailable",
        "The request has failed due to a temporary failure of the server.");

    public static readonly ServiceError Internal = new(500, "InternalError",
        "The request processing has failed due to some unknown error, exception or failure.");

    /// <summary>A code of ours; no page says what the gateway does.</summary>
    public static readonly ServiceError SentTwice =
        new(400, "InvalidParameter", "A parameter is sent more than once.");

    /// <summary>A code of ours; no page says what the gateway does.</summary>
    public static readonly ServiceError TooManyParameters =
        new(400, "InvalidParameter", "The request has more parameters than any action takes.");

    /// <summary>A code of ours; no page says what the gateway does.</summary>
    public static readonly ServiceError BodyMalformed =
        new(400, "InvalidRequestBody", "The body of the request is not the JSON that the action takes.");

    public static ServiceError Missing(string parameter) => new(400, "MissingParameter",
        $"The input parameter \"{parameter}\" that is mandatory for processing this request is not supplied.");

    /// <summary>Tells the string it signed, so that a client's author can compare it with theirs.</summary>
    public static ServiceError DoesNotMatch(string stringToSign) => new(400, "SignatureDoesNotMatch",
        $"Specified signature is not matched with our calculation. server string to sign is:{stringToSign}");

    /// <summary>No service gives this code: the embedded cloud names what it does not have.</summary>
    public static ServiceError VersionNotServed(string version, string served) => new(501, "NotImplemented.Version",
        $"The embedded cloud serves no API of version {version}. It serves {served}.");

    /// <summary>No service gives this code: the embedded cloud names what it does not have.</summary>
    public static ServiceError PathNotServed(string method, string path) => new(501, "NotImplemented.Path",
        $"The embedded cloud serves no API at {method} {path}.");

    public static ServiceError BodyRefused(int status) => new(status, "InvalidRequestBody",
        "The body of the request is too large, too slow or ends early.");

    public static ServiceError Throttled(string product) => Faults.FaultErrors.Of(Faults.FaultKind.Throttle, product);
}
