using Infra.Engine;
using Infra.Policies.Readers;

namespace Infra.Cli.Verbs;

/// <summary>The files that `check` reads. Whatever is the matter with one is wrong usage, with its name in front.</summary>
internal static class CheckFiles
{
    private const string StandardInput = "-";

    // Waivers and baselines are written by people or by this command.
    private const int MostBytes = 64 * 1024 * 1024;

    /// <summary>Reads a preview, state or plan.</summary>
    public static Input Read(Host host, string file) => Open(host, file, InputReader.Read);

    /// <summary>Reads a small file whole.</summary>
    public static T Parse<T>(Host host, string file, Func<ReadOnlyMemory<byte>, T> parse) => Open(host, file, stream =>
    {
        if (stream.CanSeek && stream.Length > MostBytes)
            throw new InputException($"has more than {MostBytes / 1024 / 1024} MiB");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return parse(memory.ToArray());
    });

    private static T Open<T>(Host host, string file, Func<Stream, T> read)
    {
        try
        {
            using var stream = file == StandardInput
                ? host.Input() : File.OpenRead(Path.GetFullPath(file, host.WorkingDirectory));
            return read(stream);
        }
        catch (InputException refused)
        {
            throw new UsageException($"{file}: {refused.Message}", refused.Hint, refused);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{file}: {error.Message}", null, error);
        }
    }
}
