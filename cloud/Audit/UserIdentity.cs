using System.Text.Json;

namespace Infra.Cloud.Audit;

/// <summary>Who called, as ActionTrail tells it.</summary>
/// <remarks>Source: the published samples of ActionTrail, KMS and STS events.</remarks>
internal static class UserIdentity
{
    public static void Write(Utf8JsonWriter json, Principal caller)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, Type(caller.Kind));
        json.WriteString("userName"u8, caller.Name);
        if (caller.Kind != PrincipalKind.Service)
        {
            json.WriteString("accountId"u8, caller.AccountId);
            json.WriteString("principalId"u8, caller.Id);
        }

        if (caller.AccessKeyId is { } key) json.WriteString("accessKeyId"u8, key);
        if (caller.SessionStart is { } start) WriteSession(json, start);
        json.WriteEndObject();
    }

    private static string Type(PrincipalKind kind) => kind switch
    {
        PrincipalKind.RamUser => "ram-user",
        PrincipalKind.AssumedRole => "assumed-role",
        PrincipalKind.Service => "system",
        _ => "root-account",
    };

    private static void WriteSession(Utf8JsonWriter json, DateTimeOffset start)
    {
        json.WriteStartObject("sessionContext"u8);
        json.WriteStartObject("attributes"u8);
        json.WriteString("mfaAuthenticated"u8, "false"u8);
        json.WriteString("creationDate"u8, ApiTime.Text(start));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
