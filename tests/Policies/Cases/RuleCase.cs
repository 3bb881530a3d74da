using System.Text.Json;
using Infra.Policies.Judging;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Tests.Policies.Cases;

/// <summary>One labelled case: a resource, what stands beside it, a rule, and the verdict it must give. The cases are
/// data, so that every place where rules run can be held to the same ones.</summary>
public sealed class RuleCase
{
    private const string Subject = "subject";

    private readonly JsonElement _case;

    internal RuleCase(JsonElement labelled)
    {
        _case = labelled;
        Judged = Resource(labelled, Subject);
        Resources = [Judged, .. Elements(labelled, "beside").Select(beside => Resource(beside, Text(beside, "name")!))];
    }

    /// <summary>The id of the rule that is asked.</summary>
    public string Rule => Text(_case, "rule")!;

    /// <summary>What it must answer.</summary>
    public Verdict Verdict => Enum.Parse<Verdict>(Text(_case, "verdict")!, ignoreCase: true);

    /// <summary>The path it must name first; null where any will do.</summary>
    public string? Path => Text(_case, "path");

    /// <summary>The resource that is judged.</summary>
    public Resource Judged { get; }

    /// <summary>All resources of the case, that one among them.</summary>
    public IReadOnlyList<Resource> Resources { get; }

    public override string ToString() => _case.GetRawText();

    private static Resource Resource(JsonElement resource, string name) =>
        new(Text(resource, "type")!, name, Urn(name), Value(resource.GetProperty("inputs")))
        {
            Id = Text(resource, "id"),
            External = resource.TryGetProperty("external", out _),
            Protect = resource.TryGetProperty("protect", out var protect) ? protect.GetBoolean() : null,
            Change = Text(resource, "change") is { } change ? Enum.Parse<Change>(change) : Change.None,
            OldInputs = resource.TryGetProperty("old", out var old) ? Value(old) : PropertyValue.Null,
            PropertyDependencies = Dependencies(resource),
        };

    private static PropertyDependency[] Dependencies(JsonElement resource) =>
        resource.TryGetProperty("dependencies", out var dependencies)
            ? [.. dependencies.EnumerateObject().Select(property => new PropertyDependency(
                property.Name, [.. property.Value.EnumerateArray().Select(name => Urn(name.GetString()!))]))]
            : [];

    private static string Urn(string name) => $"urn:pulumi:test::cases::{name}";

    private static PropertyValue Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => PropertyValue.Of(value.GetBoolean()),
        JsonValueKind.Number => PropertyValue.Of(value.GetDouble()),
        JsonValueKind.String => PropertyValue.Of(value.GetString()),
        JsonValueKind.Array => PropertyValue.List([.. value.EnumerateArray().Select(Value)]),
        JsonValueKind.Object when value.TryGetProperty("$unknown", out _) => PropertyValue.Unknown,
        JsonValueKind.Object when value.TryGetProperty("$hidden", out _) => PropertyValue.Hidden,
        JsonValueKind.Object => PropertyValue.Object(
            [.. value.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, Value(property.Value)))]),
        _ => PropertyValue.Null,
    };

    private static JsonElement.ArrayEnumerator Elements(JsonElement resource, string name) =>
        resource.TryGetProperty(name, out var elements) ? elements.EnumerateArray() : default;

    private static string? Text(JsonElement resource, string name) =>
        resource.TryGetProperty(name, out var text) ? text.GetString() : null;
}
