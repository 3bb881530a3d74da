using Infra.Cloud.Persistence;
using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.Audit;

/// <summary>What was found in the files of an <see cref="AuditTail"/>.</summary>
/// <param name="Count">How many events the later of the two holds.</param>
/// <param name="Length">How much of it is valid; a half-written last line belongs to a call that was never
/// answered.</param>
internal sealed record AuditTailContent(int Count, long Length)
{
    /// <summary>Reads the events that follow a commit; those from before it are in the log.</summary>
    /// <param name="directory">The account's directory.</param>
    /// <param name="committed">The number of the last operation that was committed.</param>
    /// <param name="found">Told every event.</param>
    /// <param name="note">Told who needed which permission, and when.</param>
    /// <exception cref="CloudStateException">A file is damaged or of a newer format.</exception>
    public static AuditTailContent Read(
        string directory, int committed, Action<AuditEvent> found, Action<string, Permission, DateTimeOffset> note)
    {
        ReadFile(AuditTail.EarlierPathIn(directory));
        return ReadFile(AuditTail.PathIn(directory));

        AuditTailContent ReadFile(string path)
        {
            if (PrivateFiles.Read(path) is not { } bytes) return new(0, 0);

            var (number, length) = (0, 0);
            for (var end = 0; (end = Array.IndexOf(bytes, (byte)'\n', length)) >= 0; length = end + 1)
            {
                var line = bytes.AsMemory(length..end);
                if (++number > 1)
                    found(StateFaults.Guard(path, number, line.Span, span => EventLine.Read(span, line, note)));
                else if (StateFaults.Guard(path, number, line.Span, span => AuditFile.ReadHeader(path, span)) <= committed)
                    return new(0, 0);
            }

            return new(Math.Max(number - 1, 0), length);
        }
    }
}
