using System.Globalization;
using System.Text;
using Infra.Policies.Encryption;

namespace Infra.Policies.Pages;

/// <summary>The page of every argument that looks like encryption, with who answers for it:
/// <c>docs/policies/coverage.md</c>.</summary>
public static class CoveragePage
{
    /// <summary>The page as Markdown.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            # Coverage

            Generated from `policies/Encryption/surface.json`; a test compares it, and another one fails when an argument
            belongs neither to a rule nor to a written exclusion. The arguments are those of the Terraform provider
            1.285.0, which Pulumi.AliCloud 3.105.0 carries, with the additions up to 1.289.0 (serverless ACK, RabbitMQ).

            ## Arguments about encryption at rest

            {EncryptionTable.Rows.Count} types of resources. `[]` is every element of a list.

            | type | argument | kind | rule, or why none |
            |---|---|---|---|

            """);
        foreach (var row in EncryptionTable.Rows)
        {
            foreach (var argument in row.Arguments) Append(page, row, argument);
        }

        page.Append(CultureInfo.InvariantCulture, $"""

            ## Storage without such an argument

            {EncryptionTable.WithoutArgument.Count} types of resources, all judged by
            [storage-is-encryptable](rules/storage-is-encryptable.md), which never passes and never fails them.

            | type | what to look at |
            |---|---|

            """);
        foreach (var row in EncryptionTable.WithoutArgument)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{row.Type}` | {row.Why} |\n");
        }

        page.Append("""

            ## Arguments that only sound like it

            | type | argument | what it is instead |
            |---|---|---|

            """);
        foreach (var name in EncryptionTable.ExcludedNames)
        {
            page.Append(CultureInfo.InvariantCulture, $"| any | `{name.Begins}*` | {name.Why} |\n");
        }

        foreach (var alike in EncryptionTable.LookAlikes)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{alike.Terraform}` | `{alike.Argument}` | {alike.Why} |\n");
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, EncryptionRow row, EncryptionArgument argument)
    {
        var type = row.IsDeprecated ? $"`{row.Type}` (deprecated)" : $"`{row.Type}`";
        var owner = argument.Excluded ?? string.Join(", ", argument.Rules.Select(rule => $"[{rule}](rules/{rule}.md)"));
        page.Append(CultureInfo.InvariantCulture, $"| {type} | `{argument.Path}` | {argument.Kind} | {owner} |\n");
    }
}
