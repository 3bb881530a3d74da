using System.Text.Json.Nodes;

namespace Infra.Cloud.Audit;

/// <summary>A call as ActionTrail tells it.</summary>
/// <remarks>Source: keys of management events, ActionTrail documentation of 2026-06-02. eventId is the request's
/// identifier, as in the published sample of KMS. responseElements are left out: answers may hold secrets, and no public
/// text tells which of them the service keeps.</remarks>
internal static class EventJson
{
    public static JsonObject Of(Request request, ApiAction action, CloudException? refusal)
    {
        var region = request.Optional("RegionId") ?? request.EndpointRegion;
        var json = new JsonObject
        {
            ["eventId"] = request.RequestId,
            ["eventVersion"] = 1,
            ["eventCategory"] = "Management",
            ["eventType"] = "ApiCall",
            ["eventName"] = action.Name,
            ["eventRW"] = action.Mutates ? "Write" : "Read",
            ["eventSource"] = request.Source.Host ?? Endpoint(action, region),
            ["eventTime"] = ApiTime.Text(request.At),
            ["serviceName"] = action.Product,
            ["apiVersion"] = action.Version,
            ["requestId"] = request.RequestId,
            ["acsRegion"] = region,
            ["isGlobal"] = action.IsGlobal,
            ["recipientAccountId"] = CloudAccount.ReservedId,
            ["sourceIpAddress"] = request.Source.Address,
            ["userAgent"] = request.Source.UserAgent,
            ["userIdentity"] = UserIdentity.Of(request.Caller),
            ["requestParameters"] = EventParameters.Of(request, action),
            ["referencedResources"] = EventResources.Of(request, action),
        };
        if (refusal is not null)
        {
            json["errorCode"] = refusal.Code;
            json["errorMessage"] = refusal.ServiceMessage;
        }

        return json;
    }

    private static string Endpoint(ApiAction action, string region)
    {
        var code = action.Product.ToLowerInvariant();
        return action.IsGlobal ? $"{code}.aliyuncs.com" : $"{code}.{region}.aliyuncs.com";
    }
}
