using System.Security.Cryptography;
using Infra.Engine;
using Infra.Files;

namespace Infra.Cli.Output;

/// <summary>Small files and pipes with data: read whole, and written whole or not at all.</summary>
internal static class DataFile
{
    private const string Pipe = "-";

    /// <summary>Reads a file, or what is piped in when the name is null or "-".</summary>
    /// <exception cref="UsageException">It cannot be read, or is longer than it may be.</exception>
    public static async Task<byte[]> ReadAsync(
        Host host, string? name, int longest, string hint, CancellationToken cancellation)
    {
        var isPipe = name is null or Pipe;
        var path = isPipe ? "the input" : PathOf(host, name!);
        try
        {
            await using var stream = isPipe ? host.Input() : File.OpenRead(path);
            using var kept = new MemoryStream();
            var buffer = new byte[8 << 10];
            int read;
            while ((read = await stream.ReadAsync(buffer, cancellation)) > 0)
            {
                kept.Write(buffer, 0, read);
                if (kept.Length > longest) throw new UsageException($"{path} is longer than {longest} bytes", hint);
            }

            CryptographicOperations.ZeroMemory(buffer);
            return kept.ToArray();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            var why = Directory.Exists(path) ? "it is a directory" : error.Message;
            throw new UsageException($"{path} cannot be read: {why}", hint: null, error);
        }
    }

    /// <summary>Refuses an output that would overwrite what must not be.</summary>
    /// <exception cref="UsageException">It is the input, a directory, or there already.</exception>
    public static void Check(
        Host host, string? input, string? output, bool mayOverwrite, string hint = "add --force to replace it")
    {
        if (output is null or Pipe) return;
        var path = PathOf(host, output);
        if (input is not null and not Pipe && SamePath(PathOf(host, input), path))
            throw new UsageException($"{path} is the input, too", "name another file with --output");
        if (Directory.Exists(path)) throw new UsageException($"{path} cannot be written: it is a directory");
        if (!mayOverwrite && File.Exists(path))
            throw new UsageException($"{path} is there already", hint);
        if (!Directory.Exists(Path.GetDirectoryName(path)))
            throw new UsageException($"{path} cannot be written: there is no such directory");
    }

    /// <summary>Writes a file that only its owner may read, or to the output when the name is null or "-".</summary>
    public static async Task WriteAsync(
        Host host, string? name, ReadOnlyMemory<byte> data, bool mayOverwrite, CancellationToken cancellation)
    {
        if (name is not null and not Pipe)
        {
            Replace(PathOf(host, name), data.Span, mayOverwrite);
            return;
        }

        await using var output = host.Output();
        await output.WriteAsync(data, cancellation);
        await output.FlushAsync(cancellation);
    }

    private static void Replace(string path, ReadOnlySpan<byte> data, bool mayOverwrite)
    {
        try
        {
            using var file = WholeFile.Begin(path, mayOverwrite);
            file.Stream.Write(data);
            file.Commit();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{path} cannot be written: {error.Message}", error);
        }
    }

    public static string PathOf(Host host, string name) => Path.GetFullPath(name, host.WorkingDirectory);

    private static bool SamePath(string left, string right) => Resolved(left) == Resolved(right);

    private static string Resolved(string path) => File.Exists(path)
        ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
}
