using Infra.Policies.Rules;

namespace Infra.Policies.Reports;

/// <summary>Colours of a terminal, or none.</summary>
internal sealed class Paint(bool hasColour)
{
    public string Bold(string text) => In("1", text);

    public string Grey(string text) => In("90", text);

    public string Green(string text) => In("32", text);

    public string Red(string text) => In("31", text);

    public string Yellow(string text) => In("33", text);

    public string Blue(string text) => In("34", text);

    public string By(Severity severity, string text) => severity switch
    {
        Severity.Critical => In("1;31", text),
        Severity.High => Red(text),
        Severity.Medium => Yellow(text),
        _ => Blue(text),
    };

    private string In(string code, string text) => hasColour ? $"\e[{code}m{text}\e[0m" : text;
}
