using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Infra.Engine;

/// <summary>The state file of a stack: what `pulumi stack export` writes and `pulumi stack import` reads.</summary>
internal static class StateFile
{
    private static readonly string EngineVersion =
        typeof(StateFile).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
        ?? "0.0.0";

    /// <summary>Reads the salt alone, which is needed before anything else can be read. Null where there is none.</summary>
    public static string? ReadSalt(JsonDocument document)
    {
        var current = document.RootElement;
        foreach (var name in (ReadOnlySpan<string>)["deployment", "secrets_providers", "state", "salt"])
            if (current.ValueKind != JsonValueKind.Object || !current.TryGetProperty(name, out current)) return null;
        return current.ValueKind == JsonValueKind.String ? current.GetString() : null;
    }

    /// <exception cref="UsageException">The file is not one, is only half there, or is of a newer version.</exception>
    public static JsonDocument Parse(string path)
    {
        try
        {
            return JsonDocument.Parse(AtomicFile.Read(path));
        }
        catch (JsonException error)
        {
            throw Unreadable(path, $"line {error.LineNumber + 1} is not JSON, or the file ends too early", error);
        }
    }

    /// <exception cref="UsageException">The file is not one, is only half there, or is of a newer version.</exception>
    public static StackState Read(JsonDocument document, string path, StackCipher cipher)
    {
        try
        {
            CheckVersion(document.RootElement, path);
            var deployment = document.RootElement.GetProperty("deployment");
            CheckSecretsProvider(deployment, path);
            DateTimeOffset? time = deployment.TryGetProperty("manifest", out var manifest)
                && manifest.TryGetProperty("time", out var written) && written.TryGetDateTimeOffset(out var at) ? at : null;
            var resources = ReadResources(deployment, cipher);
            StateIntegrity.Check(resources);
            return new StackState(time, cipher.Salt, resources);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw Unreadable(path, error.Message, error);
        }
    }

    private static ResourceState[] ReadResources(JsonElement deployment, StackCipher cipher)
    {
        if (!deployment.TryGetProperty("resources", out var list) || list.ValueKind == JsonValueKind.Null) return [];
        return list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(resource => ResourceStateReader.Read(resource, cipher))]
            : throw new JsonException("'resources' is not array");
    }

    public static void Write(Stream stream, StackState state, StackCipher cipher,
        IReadOnlyList<(string Type, ResourceState Resource)>? pending = null)
    {
        // Secrets are met while the resources are written, and the salt stands before them.
        if (state.Resources.Any(resource => PropertyValues.HasSecret(resource.Inputs) || PropertyValues.HasSecret(resource.Outputs)))
            cipher.MakeSalt();

        using var json = new Utf8JsonWriter(stream, StateJson.Indented);
        json.WriteStartObject();
        json.WriteNumber("version", StateJson.Version);
        json.WriteStartObject("deployment");
        WriteManifest(json, state.Time ?? DateTimeOffset.UnixEpoch);
        WriteSecretsProvider(json, cipher.Salt);
        WriteResources(json, StateIntegrity.WithoutDanglingReferences(state.Resources), cipher);
        WritePending(json, pending ?? [], cipher);
        json.WriteStartObject("metadata");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void WriteManifest(Utf8JsonWriter json, DateTimeOffset time)
    {
        json.WriteStartObject("manifest");
        json.WriteString("time", StateJson.Time(time));
        // The engine checks that the magic is the hash of the version, nothing more.
        json.WriteString("magic", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(EngineVersion))));
        json.WriteString("version", EngineVersion);
        json.WriteEndObject();
    }

    private static void WriteSecretsProvider(Utf8JsonWriter json, string? salt)
    {
        if (salt is null) return;
        json.WriteStartObject("secrets_providers");
        json.WriteString("type", "passphrase");
        json.WriteStartObject("state");
        json.WriteString("salt", salt);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResources(Utf8JsonWriter json, IReadOnlyList<ResourceState> resources, StackCipher cipher)
    {
        if (resources.Count == 0) return;
        json.WriteStartArray("resources");
        foreach (var resource in resources)
        {
            ResourceStateWriter.Write(json, resource, cipher);
            json.Flush();
        }
        json.WriteEndArray();
    }

    private static void WritePending(
        Utf8JsonWriter json, IReadOnlyList<(string Type, ResourceState Resource)> pending, StackCipher cipher)
    {
        if (pending.Count == 0) return;
        json.WriteStartArray("pending_operations");
        foreach (var (type, resource) in pending)
        {
            json.WriteStartObject();
            json.WritePropertyName("resource");
            ResourceStateWriter.Write(json, resource, cipher);
            json.WriteString("type", type);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void CheckVersion(JsonElement root, string path)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("version", out var version)
            || !version.TryGetInt32(out var number) || !root.TryGetProperty("deployment", out _))
            throw new JsonException("it must be an object with 'version' and 'deployment'");
        if (number == StateJson.Version) return;
        throw new UsageException(
            $"{path} has version {number} of the deployment format, and this program reads version {StateJson.Version}",
            number > StateJson.Version ? "use the newer program that wrote it" : "bring it up to date with `pulumi stack export`");
    }

    private static void CheckSecretsProvider(JsonElement deployment, string path)
    {
        if (deployment.TryGetProperty("secrets_providers", out var provider)
            && provider.TryGetProperty("type", out var type) && type.GetString() is { Length: > 0 } name && name != "passphrase")
            throw new UsageException($"{path} keeps its secrets with the provider '{name}', and only passphrase can be opened here",
                "change it with `pulumi stack change-secrets-provider passphrase`");
    }

    private static UsageException Unreadable(string path, string reason, Exception inner) =>
        new($"{path} is not a readable stack state: {reason}",
            "restore it from a copy, or move it away to begin with an empty stack", inner);
}
