using System.Text.Json;
using System.Text.Json.Serialization;

namespace Infra.Cloud.Faults;

/// <summary>One rule as it is written.</summary>
internal sealed record FaultLine(
    [property: JsonRequired] string Fault, string? Product, string? Action, string? Resource, int? Nth,
    double? Probability, int? Times, double? DelaySeconds)
{
    /// <summary>The words for <see cref="Fault"/>.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Enum.GetValues<FaultKind>().Select(Word)];

    public static FaultLine Of(FaultRule rule) =>
        new(Word(rule.Fault), rule.Product, rule.Action, rule.Resource, rule.Nth, rule.Probability, rule.Times,
            rule.Fault == FaultKind.Slow ? rule.Delay.TotalSeconds : null);

    private static string Word(FaultKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
