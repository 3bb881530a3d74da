using System.Text.Json;
using Infra.Policies.Resources;
using Infra.Policies.Values;
using Infra.Tests.Testing;

namespace Infra.Tests.Policies.Cases;

/// <summary>The labelled cases, by the rule they ask.</summary>
internal static class RuleCases
{
    private static readonly Lazy<ILookup<string, RuleCase>> ByRule = new(() => Read().ToLookup(item => item.Rule, StringComparer.Ordinal));

    /// <summary>A resource that no rule judges.</summary>
    public static Resource Stranger { get; } =
        new("alicloud:vpc/network:Network", "net", "urn:pulumi:test::cases::net", PropertyValue.Null);

    /// <summary>A disk with these arguments.</summary>
    public static Resource Disk(params (string Name, PropertyValue Value)[] inputs) =>
        new("alicloud:ecs/ecsDisk:EcsDisk", "data", "urn:pulumi:test::cases::data", PropertyValue.Object(inputs));

    /// <summary>Every case.</summary>
    public static IEnumerable<RuleCase> All => ByRule.Value.SelectMany(group => group);

    /// <summary>The cases of a rule.</summary>
    public static IReadOnlyList<RuleCase> Of(string rule) => [.. ByRule.Value[rule]];

    private static IEnumerable<RuleCase> Read()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("tests", "Policies", "Cases"), "*.json"))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var labelled in document.RootElement.EnumerateArray()) yield return new RuleCase(labelled.Clone());
        }
    }
}
