using System.Text;

namespace Infra.Cloud;

/// <summary>The page that tells which API actions the embedded cloud has, generated from the actions
/// themselves.</summary>
internal static class ActionsPage
{
    /// <summary>The page in Markdown.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder();
        page.Append(
            """
            # API actions of the embedded cloud

            Generated from the actions in `cloud/`; a test compares it. An action that is not listed is answered with
            status 501 and the code `NotImplemented.Action`, a parameter that is not listed with
            `NotImplemented.Parameter`; no service gives these codes. *Full* means that nothing is known to differ for
            the listed parameters, *partial* that the last column tells what does.

            """);
        foreach (var product in ApiActions.All.GroupBy(action => (action.Product, action.Version)))
        {
            page.Append($"\n## {product.Key.Product} {product.Key.Version}\n\n");
            page.Append("| action | level | parameters | what differs |\n|---|---|---|---|\n");
            foreach (var action in product.OrderBy(action => action.Name, StringComparer.Ordinal)) Append(page, action);
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, ApiAction action)
    {
        var level = action.Differs.Length == 0 ? "full" : "partial";
        var parameters = string.Join(", ", action.Parameters.Select(parameter => $"`{parameter}`"));
        page.Append($"| [{action.Name}]({action.Documentation}) | {level} | {parameters} | {action.Differs} |\n");
    }
}
