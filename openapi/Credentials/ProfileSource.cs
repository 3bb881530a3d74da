using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.OpenApi.Credentials;

/// <summary>A profile of the aliyun CLI, from <c>~/.aliyun/config.json</c>.</summary>
/// <param name="surroundings">The home, and ALIBABA_CLOUD_PROFILE.</param>
/// <param name="profile">The profile; null for the one of ALIBABA_CLOUD_PROFILE, or else the current one.</param>
/// <remarks>Modes AK, StsToken, RamRoleArn, ChainableRamRoleArn, EcsRamRole and OIDC; the others need a browser or run a
/// program, and are refused by name.</remarks>
public sealed class ProfileSource(Surroundings surroundings, string? profile = null) : ICredentialSource
{
    private const int LongestChain = 5;

    private string ConfigFile => Path.Combine(surroundings.HomeDirectory, ".aliyun", "config.json");

    /// <inheritdoc/>
    public string Name => profile is null ? "the current profile of ~/.aliyun/config.json" : $"the profile '{profile}' of ~/.aliyun/config.json";

    /// <inheritdoc/>
    public async ValueTask<SigningCredential?> FindAsync(CancellationToken cancellation)
    {
        if (profile is null && string.Equals(surroundings.Set("ALIBABA_CLOUD_CLI_PROFILE_DISABLED"), "true", StringComparison.OrdinalIgnoreCase))
            return null;
        if (await ReadAsync(cancellation).ConfigureAwait(false) is not { } config) return null;

        var name = profile ?? surroundings.Set("ALIBABA_CLOUD_PROFILE") ?? Text(config, "current") ?? "default";
        return await SourceOf(config, name, depth: 0).FindAsync(cancellation).ConfigureAwait(false);
    }

    private async Task<JsonObject?> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            var bytes = await File.ReadAllBytesAsync(ConfigFile, cancellation).ConfigureAwait(false);
            return JsonNode.Parse(bytes) as JsonObject ?? throw Unreadable("it is not a JSON object");
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return profile is null ? null : throw new CredentialException($"{Name}: there is no such file; run: aliyun configure");
        }
        catch (JsonException)
        {
            // The parser's message may quote the file, which holds secrets.
            throw Unreadable("it is not JSON");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(error.Message);
        }
    }

    private ICredentialSource SourceOf(JsonObject config, string name, int depth)
    {
        if (depth > LongestChain) throw Unreadable($"the profile '{name}' leads back to itself by source_profile");
        var found = (config["profiles"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault(one => Text(one, "name") == name)
            ?? throw Unreadable($"it has no profile '{name}'; run: aliyun configure --profile {name}");
        return Text(found, "mode") switch
        {
            null or "" or "AK" => Key(found, name, null),
            "StsToken" => Key(found, name, Needed(found, "sts_token", name)),
            "RamRoleArn" => new AssumeRoleSource(surroundings, Role(found, name), Key(found, name, Text(found, "sts_token"))),
            "ChainableRamRoleArn" => new AssumeRoleSource(
                surroundings, Role(found, name), SourceOf(config, Needed(found, "source_profile", name), depth + 1)),
            "EcsRamRole" => new EcsRoleSource(surroundings, Text(found, "ram_role_name")),
            "OIDC" => new OidcRoleSource(
                surroundings, Role(found, name), Needed(found, "oidc_provider_arn", name), Needed(found, "oidc_token_file", name)),
            var mode => throw Unreadable(
                $"the mode {mode} of profile '{name}' is not supported; use AK, StsToken, RamRoleArn, ChainableRamRoleArn, EcsRamRole or OIDC"),
        };
    }

    private StaticSource Key(JsonObject found, string name, string? token) => new(new(
        Needed(found, "access_key_id", name), Needed(found, "access_key_secret", name), token is { Length: > 0 } ? token : null));

    private RoleToAssume Role(JsonObject found, string name)
    {
        var role = new RoleToAssume(Needed(found, "ram_role_arn", name));
        if (Text(found, "ram_session_name") is { Length: > 0 } session) role = role with { SessionName = session };
        if (Text(found, "sts_region") is { Length: > 0 } region) role = role with { Region = region };
        if (Text(found, "external_id") is { Length: > 0 } external) role = role with { ExternalId = external };
        if (Text(found, "policy") is { Length: > 0 } policy) role = role with { Policy = policy };
        return int.TryParse(Text(found, "expired_seconds"), out var seconds) && seconds > 0
            ? role with { Duration = TimeSpan.FromSeconds(seconds) } : role;
    }

    private string Needed(JsonObject found, string key, string name) =>
        Text(found, key) is { Length: > 0 } value ? value : throw Unreadable($"the profile '{name}' lacks {key}; run: aliyun configure --profile {name}");

    private CredentialException Unreadable(string why) => new($"{ConfigFile}: {why}");

    private static string? Text(JsonObject json, string key) => (json[key] as JsonValue)?.ToString();
}
