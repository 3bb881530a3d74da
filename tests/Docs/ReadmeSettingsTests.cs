using System.Text.Json;
using Infra.Tests.Stacks;

namespace Infra.Tests.Docs;

public sealed class ReadmeSettingsTests
{
    [Fact]
    public void Table_OfTheReadme_SaysWhatPulumiYamlDeclares()
    {
        var declared = StackFiles.Read("Pulumi.yaml").GetProperty("config").EnumerateObject().Select(Row).ToList();

        var shown = new MarkdownPage("README.md").Text.ReplaceLineEndings("\n").Split('\n')
            .SkipWhile(line => !line.StartsWith("| setting |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|'));

        Assert.NotEmpty(declared);
        Assert.Equal(declared, shown);
    }

    private static string Row(JsonProperty setting)
    {
        var unset = setting.Value.GetProperty("default");
        var value = unset is { ValueKind: JsonValueKind.String } ? unset.GetString()! : unset.GetRawText();
        var text = value.Length == 0 ? "empty" : $"`{value}`";
        return $"| `{setting.Name}` | {setting.Value.GetProperty("type")} | {text} | {setting.Value.GetProperty("description")} |";
    }
}
