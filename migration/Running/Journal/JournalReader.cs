using System.Text.Json;
using Infra.Files;

namespace Infra.Migration.Running.Journal;

/// <summary>Reads the journal of a run: whole, or not at all.</summary>
internal static class JournalReader
{
    public const int CurrentFormat = 1;

    /// <summary>What a journal says.</summary>
    /// <param name="Entries">The lines behind the first.</param>
    /// <param name="Length">The length of what is whole; half a line of an interruption lies behind it.</param>
    /// <param name="Tip">The number of whole lines and the sum of the last.</param>
    public sealed record Content(IReadOnlyList<JournalEntry> Entries, long Length, JournalTip Tip);

    /// <summary>Reads the journal of a plan; null where none was begun.</summary>
    /// <exception cref="RunJournalException">It is damaged, or belongs to another plan.</exception>
    public static Content? Read(string path, string planId, string planHash)
    {
        if (PrivateFiles.Read(path) is not { } bytes) return null;
        var entries = new List<JournalEntry>();
        var (length, sum) = (0, JournalLines.NoSum);
        var tip = JournalTip.Read(path)
            ?? throw Damaged(path, "the number of its lines, kept beside it, is missing or cannot be read");
        if (tip.Lines == 0 && tip.Sum != sum) throw Damaged(path, "the number of its lines makes no sense");
        for (int end; (end = bytes.AsSpan(length).IndexOf((byte)'\n')) >= 0; length += end + 1)
        {
            JournalEntry entry;
            try
            {
                (entry, sum) = JournalLines.Read(bytes.AsSpan(length, end), sum);
            }
            catch (JsonException error)
            {
                throw Damaged(path, $"line {entries.Count + 1} cannot be read: {error.Message}", error);
            }

            entries.Add(entry);
            if (entries.Count == tip.Lines && sum != tip.Sum)
                throw Damaged(path, $"line {tip.Lines} is another than was written");
        }

        if (entries.Count < tip.Lines)
            throw Damaged(path, $"it has {entries.Count} whole lines, and {tip.Lines} were written");
        if (entries.Count == 0) return null;
        CheckPlan(path, entries[0], planId, planHash);
        return new(entries[1..], length, new(entries.Count, sum));
    }

    private static void CheckPlan(string path, JournalEntry first, string planId, string planHash)
    {
        if (first.Event != JournalEvent.Plan) throw Damaged(path, "its first line names no plan");
        if (first.Format > CurrentFormat)
            throw new RunJournalException(
                $"{path} was written by a newer version (format {first.Format}, this version reads up to "
                + $"{CurrentFormat}). Nothing was changed. Use the newer version.");
        if (first.PlanId != planId)
            throw new RunJournalException(
                $"{path} is the journal of plan {first.PlanId}, and this is plan {planId}. Nothing was changed. "
                + "Name the directory of the plan.");
        if (first.PlanHash != planHash)
            throw new RunJournalException(
                $"{path} was begun with another content of plan {planId}: the plan was altered since. Nothing was "
                + "changed. Restore the plan from a copy.");
    }

    private static RunJournalException Damaged(string path, string what, Exception? inner = null) => new(
        $"{path} is damaged: {what}. Nothing was changed. Restore the file from a copy; without one, look up what the "
        + "run has made by its tag atrest:plan, and plan anew.", inner);
}
