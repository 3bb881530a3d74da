using Infra.Cli.Output;

namespace Infra.Cli;

/// <summary>Errors and hints, on standard error: lower case, without a period, the way out on a line of its own.</summary>
internal sealed class Messages(Host host)
{
    public void Error(string message) => Write("error", message);

    /// <summary>An error of an operation. A message that does not say which resource it is about is told so.</summary>
    public void Error(string? urn, string message)
    {
        var (type, name) = urn?.Split("::") is [.., var types, var last] ? (TypeNames.Short(types.Split('$')[^1]), last) : ("Stack", "");
        Error(type == "Stack" || message.Contains($"'{name}'", StringComparison.Ordinal) ? message : $"{type} '{name}': {message}");
    }

    public void Hint(string message) => Write("hint", message);

    /// <summary>Says why a verb gave up, and what to do about it.</summary>
    /// <returns>The exit code, which the verb ends with.</returns>
    public int Failed(string message, string? hint, int exitCode)
    {
        Error(message.TrimEnd('.'));
        if (hint is not null) Hint(hint);
        return exitCode;
    }

    public void Note(string message) => Write("note", message);

    private void Write(string kind, string message)
    {
        // A hint may come along inside the message of a component or of the settings.
        var text = message.Trim().Replace(". hint: ", ".\nhint: ", StringComparison.Ordinal);
        foreach (var line in text.Split('\n'))
        {
            var isHint = line.TrimStart().StartsWith("hint: ", StringComparison.Ordinal);
            host.Error.WriteLine($"atrest: {(isHint ? line.TrimStart() : $"{kind}: {line.TrimEnd()}")}");
        }
    }
}
