using System.Text.Json;
using Infra.Tests.Testing;
using YamlDotNet.Serialization;

namespace Infra.Tests.Stacks;

/// <summary>Pulumi.yaml and the stack files of this repository, as JSON.</summary>
internal static class StackFiles
{
    /// <summary>A file at the top of the repository.</summary>
    public static JsonElement Read(string file)
    {
        var tree = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build()
            .Deserialize<object>(File.ReadAllText(Repository.PathOf(file)));
        using var document = JsonDocument.Parse(new SerializerBuilder().JsonCompatible().Build().Serialize(tree));
        return document.RootElement.Clone();
    }

    /// <summary>The configuration of a stack as the engine hands it to the program.</summary>
    public static Dictionary<string, string> Configuration(string stack) => ConfigurationIn($"Pulumi.{stack}.yaml");

    /// <summary>The same with nothing protected, so that it can be replaced and destroyed.</summary>
    public static Dictionary<string, string> DeletableConfiguration(string stack)
    {
        var configuration = Configuration(stack);
        configuration["atrest:deletable"] = "true";
        return configuration;
    }

    /// <summary>Two keys, a role and three disks: what tests deploy that are not about a whole environment.</summary>
    public static Dictionary<string, string> SmallConfiguration() => ConfigurationIn(SmallSettings);

    /// <summary>The settings of the small project.</summary>
    public const string SmallSettings = "tests/Testing/SmallProject/Pulumi.dev.yaml";

    private static Dictionary<string, string> ConfigurationIn(string file) => Read(file)
        .GetProperty("config")
        .EnumerateObject()
        .ToDictionary(value => value.Name, value => Text(value.Value));

    private static string Text(JsonElement value) =>
        value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
