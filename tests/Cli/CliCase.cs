using System.Text;

namespace Infra.Tests.Cli;

/// <summary>
/// One text file: what files the project has, what is typed, and what is printed to the letter. Sections begin with
/// <c>=== </c>: <c>file NAME</c> writes a file, <c>remove NAME</c> removes one,
/// <c>environments</c> takes the stack dev of the repository instead of the small one, <c>env NAME=VALUE</c> sets a variable,
/// <c>stdin</c> pipes text into the next run, <c>run ARGUMENTS</c> runs the command; <c>stdout</c>, <c>stderr</c> and <c>exit</c> after it say what must come.
/// </summary>
internal sealed class CliCase
{
    private const string Mark = "=== ";

    private CliCase(string intro, List<Section> sections) => (Intro, Sections) = (intro, sections);

    public string Intro { get; }

    public List<Section> Sections { get; }

    public static CliCase Parse(string text)
    {
        var intro = new StringBuilder();
        var sections = new List<Section>();
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal)) sections.Add(new Section(line[Mark.Length..]));
            else if (sections.Count == 0) intro.Append(line).Append('\n');
            else sections[^1].Body.Append(line).Append('\n');
        }
        return new CliCase(intro.ToString(), sections);
    }

    public override string ToString()
    {
        var text = new StringBuilder(Intro);
        foreach (var section in Sections) text.Append(Mark).Append(section.Head).Append('\n').Append(section.Body);
        return text.ToString();
    }

    internal sealed class Section(string head)
    {
        public string Head { get; } = head;

        public StringBuilder Body { get; } = new();

        public string Verb => Head.Split(' ', 2)[0];

        public string Rest => Head.Contains(' ', StringComparison.Ordinal) ? Head.Split(' ', 2)[1] : "";
    }
}
