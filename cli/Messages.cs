namespace Infra.Cli;

/// <summary>Errors and hints, on standard error: lower case, without a period, the way out on a line of its own.</summary>
internal sealed class Messages(Host host)
{
    public void Error(string message) => Write("error", message);

    public void Hint(string message) => Write("hint", message);

    public void Note(string message) => Write("note", message);

    private void Write(string kind, string message)
    {
        var text = message.Trim();
        // A hint may come along inside a message of the SDK or of a component.
        foreach (var line in text.Split('\n'))
        {
            var isHint = line.TrimStart().StartsWith("hint: ", StringComparison.Ordinal);
            host.Error.WriteLine($"atrest: {(isHint ? line.TrimStart() : $"{kind}: {line.TrimEnd()}")}");
        }
    }
}
