using System.Text.Json;

namespace Infra.Cloud.Audit;

/// <summary>A call as ActionTrail tells it.</summary>
/// <remarks>Source: keys of management events, ActionTrail documentation of 2026-06-02. eventId is the request's
/// identifier, as in the published sample of KMS. responseElements are left out: answers may hold secrets, and no public
/// text tells which of them the service keeps. Which actions it calls reading is taken from their names.</remarks>
internal static class EventJson
{
    private static readonly string[] ReadingNames = ["Describe", "Get", "List", "Lookup", "Check"];

    public static void Write(
        Utf8JsonWriter json, Request request, ApiAction action, EventResources resources, CloudException? refusal)
    {
        var region = request.Optional("RegionId") ?? request.EndpointRegion;
        json.WriteStartObject();
        json.WriteString("eventId"u8, request.RequestId);
        json.WriteNumber("eventVersion"u8, 1);
        json.WriteString("eventCategory"u8, "Management"u8);
        json.WriteString("eventType"u8, "ApiCall"u8);
        json.WriteString("eventName"u8, action.Name);
        json.WriteString("eventRW"u8, IsReading(action) ? "Read"u8 : "Write"u8);
        json.WriteString("eventSource"u8, request.Source.Host ?? Endpoint(action, region));
        json.WriteString("eventTime"u8, ApiTime.Text(request.At));
        json.WriteString("serviceName"u8, action.Product);
        json.WriteString("apiVersion"u8, action.Version);
        json.WriteString("requestId"u8, request.RequestId);
        json.WriteString("acsRegion"u8, region);
        json.WriteBoolean("isGlobal"u8, action.IsGlobal);
        json.WriteString("recipientAccountId"u8, CloudAccount.ReservedId);
        json.WriteString("sourceIpAddress"u8, request.Source.Address);
        json.WriteString("userAgent"u8, request.Source.UserAgent);
        json.WritePropertyName("userIdentity"u8);
        UserIdentity.Write(json, request.Caller);
        json.WritePropertyName("requestParameters"u8);
        EventParameters.Write(json, request, action);
        json.WritePropertyName("referencedResources"u8);
        resources.Write(json);
        if (refusal is not null)
        {
            json.WriteString("errorCode"u8, refusal.Code);
            json.WriteString("errorMessage"u8, refusal.ServiceMessage);
        }

        json.WriteEndObject();
    }

    private static bool IsReading(ApiAction action) =>
        !action.Mutates && Array.Exists(ReadingNames, name => action.Name.StartsWith(name, StringComparison.Ordinal));

    private static string Endpoint(ApiAction action, string region)
    {
        var code = action.Product.ToLowerInvariant();
        return action.IsGlobal ? $"{code}.aliyuncs.com" : $"{code}.{region}.aliyuncs.com";
    }
}
