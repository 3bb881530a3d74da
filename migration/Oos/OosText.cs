using System.Text.Json;
using System.Text.RegularExpressions;
using Infra.Migration.Plans;

namespace Infra.Migration.Oos;

/// <summary>Values of a plan as a template writes them.</summary>
/// <param name="names">Under which name the task of a step stands in the template.</param>
internal sealed partial class OosText(IReadOnlyDictionary<string, string> names)
{
    private const string OpenBraces = "{{";

    /// <summary>A text, with a reference where the output of a step stands.</summary>
    /// <exception cref="OosTemplateException">The text would be taken for a reference.</exception>
    public string Of(PlannedValue value)
    {
        Literal(value.Text);
        return value.StepId is { } step
            ? value.Text.Replace("{0}", Reference(step, value.Output!), StringComparison.Ordinal)
            : value.Text;
    }

    /// <summary>The same as a text in quotes within a selector. OOS quotes what a reference stands for.</summary>
    public string Quoted(PlannedValue value)
    {
        Literal(value.Text);
        var quoted = JsonSerializer.Serialize(value.Text, PlainJson.Options);
        return value.StepId is { } step
            ? quoted.Replace("{0}", Reference(step, value.Output!), StringComparison.Ordinal)
            : quoted;
    }

    /// <summary>A place in an answer as a selector names it.</summary>
    /// <exception cref="OosTemplateException">It is no path.</exception>
    public static string Path(string path) => Places().IsMatch(path)
        ? $".{path}"
        : throw new OosTemplateException($"'{path}' must be names and indexes, as Disks.Disk[0].Status");

    private string Reference(string step, string output) => names.TryGetValue(step, out var task)
        ? $"{{{{ {task}.{output} }}}}"
        : throw new OosTemplateException($"the step '{step}' makes no call, so that nothing can refer to its '{output}'");

    /// <summary>Two opening braces begin a reference wherever they stand, and nothing takes that meaning from
    /// them.</summary>
    private static void Literal(string text)
    {
        if (text.Contains(OpenBraces, StringComparison.Ordinal))
            throw new OosTemplateException($"'{text}' has two opening braces, which a template of OOS takes for a reference; "
                + "take them out of the name, description or tag, or convert the disk by a journaled run");
    }

    [GeneratedRegex(@"\A[A-Za-z_][A-Za-z0-9_]*(\[[0-9]+\])*(\.[A-Za-z_][A-Za-z0-9_]*(\[[0-9]+\])*)*\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Places();
}
