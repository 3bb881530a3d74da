using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.OpenApi.Credentials;

/// <summary>Reads the credential of a session, in the form that the metadata service and STS share.</summary>
internal static class SessionAnswer
{
    public static SigningCredential Read(string text, string source)
    {
        JsonNode? answer;
        try
        {
            answer = JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            // The text may hold the secret, so neither it nor the parser's message goes on.
            throw new CredentialException($"{source}: the answer is not JSON; try again.");
        }

        if (answer is JsonObject read) return Read(read, source);
        throw new CredentialException($"{source}: the answer is not a JSON object; try again.");
    }

    public static SigningCredential Read(JsonObject answer, string source)
    {
        if (Text(answer, "Code") is { } code && code != "Success")
            throw new CredentialException($"{source}: the service answered {code}; look at the role's trust policy.");
        return new(
            Needed(answer, "AccessKeyId", source),
            Needed(answer, "AccessKeySecret", source),
            Needed(answer, "SecurityToken", source),
            DateTimeOffset.TryParse(
                Needed(answer, "Expiration", source), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var end)
                ? end
                : throw new CredentialException($"{source}: the answer's Expiration is no time; try again."));
    }

    private static string Needed(JsonObject answer, string name, string source) =>
        Text(answer, name) is { Length: > 0 } value
            ? value
            : throw new CredentialException($"{source}: the answer lacks {name}; try again.");

    private static string? Text(JsonObject answer, string name) => (answer[name] as JsonValue)?.ToString();
}
