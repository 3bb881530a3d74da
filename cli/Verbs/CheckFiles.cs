using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.RegularExpressions;
using Infra.Engine;
using Infra.Inventory.Json;
using Infra.Policies.Readers;

namespace Infra.Cli.Verbs;

/// <summary>The files that `check` reads. Whatever is the matter with one is wrong usage, with its name in front.</summary>
internal static partial class CheckFiles
{
    private const string StandardInput = "-";

    // Waivers and baselines are written by people or by this command.
    private const int MostBytes = 64 * 1024 * 1024;

    // An inventory begins with its format; other files tell what they are anywhere.
    private const int HeadBytes = 256;

    /// <summary>Reads a preview, state, plan or inventory.</summary>
    public static Task<CheckSource> ReadAsync(Host host, string file, CancellationToken cancellation) =>
        OpenAsync(host, file, async stream =>
        {
            var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true));
            var head = (await pipe.ReadAtLeastAsync(HeadBytes, cancellation)).Buffer;
            var begin = Encoding.UTF8.GetString(head.Slice(0, Math.Min(HeadBytes, head.Length)).ToArray());
            pipe.AdvanceTo(head.Start);
            var whole = pipe.AsStream();
            if (stream.CanSeek)
            {
                stream.Position = 0;
                whole = stream;
            }

            return InventoryHead().IsMatch(begin)
                ? CheckSource.Of(file, Small(whole, json => InventoryJson.Read(json.Span)))
                : new CheckSource(file, InputReader.Read(whole), []);
        });

    /// <summary>Reads a small file whole.</summary>
    public static T Parse<T>(Host host, string file, Func<ReadOnlyMemory<byte>, T> parse) =>
        OpenAsync(host, file, stream => Task.FromResult(Small(stream, parse))).GetAwaiter().GetResult();

    private static T Small<T>(Stream stream, Func<ReadOnlyMemory<byte>, T> parse)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > MostBytes) throw new InputException($"has more than {MostBytes / 1024 / 1024} MiB");
        }

        return parse(memory.ToArray());
    }

    private static async Task<T> OpenAsync<T>(Host host, string file, Func<Stream, Task<T>> read)
    {
        try
        {
            using var stream = file == StandardInput
                ? host.Input() : File.OpenRead(Path.GetFullPath(file, host.WorkingDirectory));
            return await read(stream);
        }
        catch (FormatException refused)
        {
            throw new UsageException($"{file}: {refused.Message}", null, refused);
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

    [GeneratedRegex("""^\uFEFF?\s*\{\s*"format"\s*:\s*"atrest-inventory"\s*""",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InventoryHead();
}
