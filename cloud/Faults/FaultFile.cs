using System.Text.Json;

namespace Infra.Cloud.Faults;

/// <summary>Fault rules as text: <c>{"rules":[{"product":"Kms","action":"Encrypt","nth":3,"fault":"throttle"}]}</c>.
/// </summary>
public static class FaultFile
{
    /// <summary>Reads rules.</summary>
    /// <exception cref="FormatException">The text is no list of rules. The message says where and why.</exception>
    public static IReadOnlyList<FaultRule> Parse(string text)
    {
        FaultFileContent content;
        try
        {
            content = JsonSerializer.Deserialize(text, FaultJson.Default.FaultFileContent)
                ?? throw new FormatException("The rules are null; write {\"rules\":[]} for none.");
        }
        catch (JsonException e)
        {
            throw new FormatException($"The rules cannot be read: {e.Message}", e);
        }

        return [.. content.Rules.Select((rule, index) => Checked(rule, index))];
    }

    /// <summary>Writes rules as <see cref="Parse"/> reads them.</summary>
    public static string Write(IEnumerable<FaultRule> rules) => JsonSerializer.Serialize(
        new FaultFileContent([.. rules.Select(FaultLine.Of)]), FaultJson.Default.FaultFileContent);

    private static FaultRule Checked(FaultLine line, int index)
    {
        if (!Enum.TryParse<FaultKind>(line.Fault, ignoreCase: true, out var fault) || char.IsAsciiDigit(line.Fault[0]))
            throw Wrong(index, "fault", $"must be one of {string.Join(", ", FaultLine.Kinds)}; got {line.Fault}");
        if (line.Nth < 1) throw Wrong(index, "nth", $"must be 1 or more; got {line.Nth}");
        if (line.Times < 1) throw Wrong(index, "times", $"must be 1 or more; got {line.Times}");
        if (line.Probability is < 0 or > 1)
            throw Wrong(index, "probability", $"must be from 0 to 1; got {line.Probability}");
        if (line.DelaySeconds is < 0 or > 3600)
            throw Wrong(index, "delaySeconds", $"must be from 0 to 3600; got {line.DelaySeconds}");

        var rule = new FaultRule
        {
            Fault = fault,
            Product = line.Product,
            Action = line.Action,
            Resource = line.Resource,
            Nth = line.Nth,
            Probability = line.Probability,
            Times = line.Times,
        };
        return line.DelaySeconds is { } delay ? rule with { Delay = TimeSpan.FromSeconds(delay) } : rule;
    }

    private static FormatException Wrong(int index, string field, string rule) =>
        new($"Rule {index + 1}: '{field}' {rule}.");
}
