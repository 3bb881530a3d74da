using System.Text.Json.Nodes;

namespace Infra.Cloud.Door.Answers;

/// <summary>What an error says on the wire, in the form of the product or the gateway.</summary>
internal static class ErrorBody
{
    /// <summary>The gateway's and most products' form.</summary>
    public static JsonObject OfGateway(ServiceError error, string requestId, string host) => new()
    {
        ["RequestId"] = requestId,
        ["HostId"] = host,
        ["Code"] = error.Code,
        ["Message"] = error.Message,
        ["Recommend"] = $"https://api.aliyun.com/troubleshoot?q={Uri.EscapeDataString(error.Code)}",
    };

    /// <summary>A product's own refusal.</summary>
    public static JsonObject Of(CloudException refusal, string host)
    {
        var error = new ServiceError(refusal.Status, refusal.Code, refusal.ServiceMessage);
        var body = refusal.Product switch
        {
            "Kms" => new()
            {
                ["HttpStatus"] = error.Status,
                ["Code"] = error.Code,
                ["Message"] = error.Message,
                ["RequestId"] = refusal.RequestId,
            },
            "CS" => OfAck(error, refusal.RequestId),
            _ => OfGateway(error, refusal.RequestId, host),
        };
        if (refusal.AccessDenied is { } denial) body["AccessDeniedDetail"] = Detail(denial);
        return body;
    }

    /// <summary>The form of ACK. It is not published; clients read these names.</summary>
    public static JsonObject OfAck(ServiceError error, string requestId) => new()
    {
        ["code"] = error.Code,
        ["message"] = error.Message,
        ["requestId"] = requestId,
        ["status"] = error.Status,
    };

    private static JsonObject Detail(AccessDenial denial) => new()
    {
        ["AuthAction"] = denial.AuthAction,
        ["AuthPrincipalType"] = denial.AuthPrincipalType,
        ["AuthPrincipalDisplayName"] = denial.AuthPrincipalDisplayName,
        ["AuthPrincipalOwnerId"] = denial.AuthPrincipalOwnerId,
        ["NoPermissionType"] = denial.NoPermissionType,
        ["PolicyType"] = denial.PolicyType,
    };
}
