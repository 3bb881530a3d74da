using System.Text.Json;
using System.Text.RegularExpressions;
using Infra.Generator;
using Infra.Generator.Model;
using Xunit.Abstractions;

namespace Infra.Tests.Offline.AliCloud;

/// <summary>Two independent sources, the provider's facts and the package's API, must say the same.</summary>
public sealed partial class ProviderFactsTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<JsonElement> Facts =
        Repository.ReadProviderFacts().Select(text => JsonDocument.Parse(text).RootElement).ToList();

    public static TheoryData<string> Resources => SchemaFacts.Resources();

    [Fact]
    public void Resources_InUse_AllHaveFacts()
    {
        var tokens = Facts.Select(item => item.GetProperty("token").GetString()!);

        var inUse = SchemaFacts.Package.Resources.Where(item => !item.IsProvider()).Select(item => item.Token);

        Assert.Equal(inUse.Order(StringComparer.Ordinal), tokens.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Arguments_OfTheProvider_AreThoseOfTheClass(string name)
    {
        var schema = SchemaFacts.Resource(name);
        var arguments = Arguments(schema.Token);

        Assert.Equal(schema.Properties.Select(item => item.Name), arguments.Keys.Order(StringComparer.Ordinal));
        foreach (var property in schema.Properties)
        {
            var argument = arguments[property.Name];
            var (input, canBeNull) = argument.GetProperty("use").GetString() switch
            {
                "Required" => (Presence.Required, false),
                "Optional" => (Presence.Optional, true),
                "OptionalComputed" => (Presence.Optional, false),
                "Computed" => (Presence.None, false),
                var use => throw new InvalidOperationException($"{name}.{property.Name} has the use {use}."),
            };
            Assert.Equal((property.Name, TypeOf(property), property.Input), (property.Name, TypeOf(argument), input));
            if (!property.Type.StartsWith("list(", StringComparison.Ordinal))
            {
                var expected = canBeNull ? Presence.Optional : Presence.Required;
                Assert.Equal((property.Name, property.Output), (property.Name, expected));
            }
        }

        output.WriteLine($"{name}: {arguments.Count} arguments");
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Fields_OfNestedObjects_AreThoseOfTheClass(string name)
    {
        var schema = SchemaFacts.Resource(name);

        AssertFields(name, schema.Properties, Arguments(schema.Token));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Arguments_Conflicts_AreMutual(string name)
    {
        var arguments = Arguments(SchemaFacts.Resource(name).Token);

        foreach (var (argument, facts) in arguments)
        {
            foreach (var other in Names(facts, "conflictsWith"))
            {
                Assert.Contains(argument, Names(arguments[other], "conflictsWith"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Operations_EachSupported_HaveTimeoutAndCalls(string name)
    {
        var facts = Of(SchemaFacts.Resource(name).Token);
        var api = facts.GetProperty("api");

        foreach (var operation in new[] { "create", "read" })
        {
            Assert.NotEmpty(api.GetProperty(operation).GetProperty("calls").EnumerateArray());
        }

        // What a destroy leaves as it is says so with an empty list.
        Assert.Equal(JsonValueKind.Array, api.GetProperty("delete").GetProperty("calls").ValueKind);

        foreach (var operation in new[] { "create", "update", "delete" })
        {
            Assert.InRange(facts.GetProperty("timeoutMinutes").GetProperty(operation).GetInt32(), 1, 24 * 60);
        }

        Assert.Equal(facts.GetProperty("updatable").GetBoolean(), api.TryGetProperty("update", out _));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Arguments_Default_IsAllowedAndOfItsType(string name)
    {
        foreach (var (argument, facts) in Arguments(SchemaFacts.Resource(name).Token))
        {
            if (!facts.TryGetProperty("default", out var value))
            {
                continue;
            }

            var kind = value.ValueKind switch
            {
                JsonValueKind.String => "string",
                JsonValueKind.Number => "int",
                _ => "bool",
            };
            Assert.Equal((argument, kind), (argument, facts.GetProperty("type").GetString()));
            if (facts.TryGetProperty("oneOf", out _))
            {
                Assert.Contains(value.ToString(), Names(facts, "oneOf"));
            }
        }
    }

    private static JsonElement Of(string token) =>
        Facts.Single(item => item.GetProperty("token").GetString() == token);

    private static void AssertFields(
        string owner, IReadOnlyList<PropertySchema> properties, Dictionary<string, JsonElement> arguments)
    {
        foreach (var property in properties.Where(item => ObjectName().IsMatch(item.Type)))
        {
            var path = $"{owner}.{property.Name}";
            var fields = ByName(arguments[property.Name].GetProperty("fields"));
            var nested = SchemaFacts.Object(ObjectName().Match(property.Type).Value).Properties;
            Assert.Equal(
                nested.Select(item => $"{path}.{item.Name}"),
                fields.Keys.Order(StringComparer.Ordinal).Select(field => $"{path}.{field}"));
            foreach (var field in nested)
            {
                var isRequired = fields[field.Name].GetProperty("use").GetString() == "Required";
                Assert.Equal((field.Name, TypeOf(field)), (field.Name, TypeOf(fields[field.Name])));
                Assert.Equal((field.Name, field.Input == Presence.Required), (field.Name, isRequired));
            }

            AssertFields(path, nested, fields);
        }
    }

    /// <summary>The type with every kind of object called just that.</summary>
    private static string TypeOf(PropertySchema property) => ObjectName().Replace(property.Type, "object");

    private static string TypeOf(JsonElement argument) =>
        argument.GetProperty("type").GetString()!.Replace("set(", "list(", StringComparison.Ordinal);

    private static Dictionary<string, JsonElement> Arguments(string token) => ByName(Of(token).GetProperty("arguments"));

    private static Dictionary<string, JsonElement> ByName(JsonElement arguments) =>
        arguments.EnumerateArray().ToDictionary(item => item.GetProperty("name").GetString()!);

    [GeneratedRegex(@"[A-Z]\w*(\.\w+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ObjectName();

    private static List<string> Names(JsonElement facts, string list) => facts.TryGetProperty(list, out var names)
        ? names.EnumerateArray().Select(item => item.GetString()!).ToList()
        : [];
}
