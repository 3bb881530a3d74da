using System.Globalization;
using System.Text;
using Infra.Files;

namespace Infra.Migration.Running.Journal;

/// <summary>How many lines the journal has at least, kept beside it: a journal that lost whole lines at its end looks
/// like one of an earlier moment, and going on from there could do things twice.</summary>
/// <remarks>It is written after the line and not forced to the disk, so it may be behind the journal and never
/// ahead.</remarks>
/// <param name="Lines">The number of lines.</param>
/// <param name="Sum">The sum of the last of them.</param>
internal sealed record JournalTip(int Lines, string Sum)
{
    public static string PathOf(string journal) => journal + ".tip";

    /// <summary>Reads it, or gives null where there is none or it makes no sense.</summary>
    public static JournalTip? Read(string journal) =>
        PrivateFiles.Read(PathOf(journal)) is { } bytes
        && Encoding.ASCII.GetString(bytes).TrimEnd('\n').Split(' ') is [var lines, { Length: JournalLines.SumLength } sum]
        && int.TryParse(lines, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new(count, sum) : null;

    public void Write(FileStream file)
    {
        file.Position = 0;
        file.Write(Encoding.ASCII.GetBytes($"{Lines:D9} {Sum}\n"));
    }
}
