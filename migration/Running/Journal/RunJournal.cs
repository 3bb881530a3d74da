using Infra.Files;

namespace Infra.Migration.Running.Journal;

/// <summary>What a run did, one line at a time, each on the disk before anything else happens.</summary>
internal sealed class RunJournal : IDisposable
{
    private readonly FileStream _file;
    private readonly FileStream _tipFile;
    private readonly RunOptions _options;
    private JournalTip _tip;
    private Exception? _failure;

    private RunJournal(FileStream file, FileStream tipFile, JournalTip tip, RunOptions options) =>
        (_file, _tipFile, _tip, _options) = (file, tipFile, tip, options);

    /// <summary>Opens the journal behind what was read of it, or begins it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="content">What was read; null to begin.</param>
    /// <param name="first">The first line of a journal that is begun.</param>
    /// <param name="options">Who is told of each line, and whether it is forced to the disk.</param>
    public static RunJournal Open(string path, JournalReader.Content? content, JournalEntry first, RunOptions options)
    {
        try
        {
            // First the tip: a journal without one is damaged.
            var tipFile = PrivateFiles.Open(JournalTip.PathOf(path), FileMode.OpenOrCreate, FileShare.Read);
            var tip = content?.Tip ?? new JournalTip(0, JournalLines.NoSum);
            if (content is null)
            {
                tipFile.SetLength(0);
                tip.Write(tipFile);
            }

            var file = PrivateFiles.Open(path, FileMode.OpenOrCreate, FileShare.Read);
            file.SetLength(content?.Length ?? 0);
            file.Seek(0, SeekOrigin.End);
            var journal = new RunJournal(file, tipFile, tip, options);
            if (content is null) journal.Append(first);
            return journal;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(path, error);
        }
    }

    /// <summary>Appends a line, and waits for the disk if something rests on it. The others come along with the
    /// next.</summary>
    /// <exception cref="RunJournalException">It cannot be written; nothing more will be.</exception>
    public void Append(JournalEntry entry)
    {
        if (_failure is { } failure)
            throw new RunJournalException(
                $"{_file.Name} could not be written before: {failure.Message} Resume the run.", failure);
        var (line, sum) = JournalLines.Write(entry, _tip.Sum);
        try
        {
            _file.Write(line);
            _file.Flush(flushToDisk: _options.ForcesToDisk && IsRestedOn(entry.Event));
            _tip = new(_tip.Lines + 1, sum);
            _tip.Write(_tipFile);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _failure = error;
            throw CannotWrite(_file.Name, error);
        }

        _options.AfterJournalLine?.Invoke();
    }

    public void Dispose()
    {
        _file.Dispose();
        _tipFile.Dispose();
    }

    private static bool IsRestedOn(JournalEvent what) =>
        what is not (JournalEvent.Waiting or JournalEvent.Refused or JournalEvent.StepEnded);

    private static RunJournalException CannotWrite(string path, Exception error) => new(
        $"{path} cannot be written: {error.Message} Make room, see that the file may be written, and resume the run.",
        error);
}
