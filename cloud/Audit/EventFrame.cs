using System.Buffers;
using System.Text.Json;

namespace Infra.Cloud.Audit;

/// <summary>What the events of one action have in common as long as one client calls it in one region: texts that are
/// made once.</summary>
/// <remarks>Source: keys of management events, ActionTrail documentation of 2026-06-02. Which actions it calls reading is
/// taken from their names.</remarks>
internal sealed class EventFrame
{
    private const int MaxMembers = 64;

    private static readonly string[] ReadingNames = ["Describe", "Get", "List", "Lookup", "Check"];

    private readonly ApiAction _action;
    private readonly Dictionary<string, byte[]?> _members = new(StringComparer.Ordinal);
    private readonly string _region;
    private readonly CallSource _source;
    private readonly Principal _caller;

    public EventFrame(Request request, ApiAction action)
    {
        (_action, _region, _source, _caller) = (action, RegionOf(request), request.Source, request.Caller);
        BeforeTime = Members(json =>
        {
            json.WriteNumber("eventVersion"u8, 1);
            json.WriteString("eventCategory"u8, "Management"u8);
            json.WriteString("eventType"u8, "ApiCall"u8);
            json.WriteString("eventName"u8, action.Name);
            json.WriteString("eventRW"u8, IsReading(action) ? "Read"u8 : "Write"u8);
            json.WriteString("eventSource"u8, _source.Host ?? Endpoint(action, _region));
        });
        BeforeRequestId = Members(json =>
        {
            json.WriteString("serviceName"u8, action.Product);
            json.WriteString("apiVersion"u8, action.Version);
        });
        BeforeParameters = Members(json =>
        {
            json.WriteString("acsRegion"u8, _region);
            json.WriteBoolean("isGlobal"u8, action.IsGlobal);
            json.WriteString("recipientAccountId"u8, CloudAccount.ReservedId);
            json.WriteString("sourceIpAddress"u8, _source.Address);
            json.WriteString("userAgent"u8, _source.UserAgent);
            json.WritePropertyName("userIdentity"u8);
            UserIdentity.Write(json, _caller);
        });
    }

    /// <summary>The members between eventId and eventTime, each with a comma behind it.</summary>
    public byte[] BeforeTime { get; }

    /// <summary>The members between eventTime and requestId.</summary>
    public byte[] BeforeRequestId { get; }

    /// <summary>The members between requestId and requestParameters.</summary>
    public byte[] BeforeParameters { get; }

    /// <summary>The name of a parameter as it stands before its value; null if the parameter is not told.</summary>
    public byte[]? MemberOf(string parameter)
    {
        if (_members.TryGetValue(parameter, out var member)) return member;

        member = EventParameters.Tells(_action, parameter)
            ? [(byte)'"', .. JsonEncodedText.Encode(parameter).EncodedUtf8Bytes, .. "\":"u8] : null;
        if (_members.Count < MaxMembers) _members.Add(parameter, member); // numbered ones can be many
        return member;
    }

    /// <summary>True if the event of a call of the same action has these members.</summary>
    public bool Fits(Request request) => ReferenceEquals(_caller, request.Caller) && _source == request.Source
        && string.Equals(_region, RegionOf(request), StringComparison.Ordinal);

    private static string RegionOf(Request request) => request.Optional("RegionId") ?? request.EndpointRegion;

    private static bool IsReading(ApiAction action) =>
        !action.Mutates && Array.Exists(ReadingNames, name => action.Name.StartsWith(name, StringComparison.Ordinal));

    private static string Endpoint(ApiAction action, string region)
    {
        var code = action.Product.ToLowerInvariant();
        return action.IsGlobal ? $"{code}.aliyuncs.com" : $"{code}.{region}.aliyuncs.com";
    }

    private static byte[] Members(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        json.Flush();
        return [.. buffer.WrittenSpan[1..^1], (byte)','];
    }
}
