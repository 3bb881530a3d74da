using System.Globalization;
using System.Text.Json;
using Infra.Cloud.Blocks;

namespace Infra.Cloud.Persistence;

/// <summary>The bytes of the account's disks: "blocks.jsonl" tells what holds what, one line for each change, and
/// "blocks-N.bin" has the bytes, slot after slot. There is neither before the first byte is written.</summary>
/// <remarks>Bytes are added before the line about them, and the line before the call is answered: what a process that
/// is killed leaves behind is at most bytes that no line speaks of. Both are written anew, the bytes under another
/// number, when much of them is of disks that are gone.</remarks>
internal sealed class BlockFile(string directory, BlockStore blocks, bool readOnly) : IDisposable
{
    private const int Format = 1;

    /// <summary>Below so many slots the file is written anew as soon as anything in it is garbage.</summary>
    private const int FewSlots = 4096;

    /// <summary>Copies of the account read while it is in use, also what is being replaced.</summary>
    private const FileShare Shared = FileShare.ReadWrite | FileShare.Delete;

    private readonly LineWriter _line = new();
    private readonly AppendGuard _guard = new();
    private FileStream? _file;
    private long _length;
    private int _heap;

    private string LinePath => Path.Combine(directory, "blocks.jsonl");

    private string HeapPath => HeapPathOf(_heap);

    /// <summary>The files with bytes in a directory: one, or two while they are written anew.</summary>
    public static IReadOnlyList<string> HeapsIn(string directory) =>
        [.. Directory.EnumerateFiles(directory, "blocks-*.bin").Order(StringComparer.Ordinal)];

    /// <summary>Reads what holds what; the bytes stay in their file. A half-written last line belongs to a call that
    /// was never answered.</summary>
    /// <exception cref="CloudStateException">A line is damaged that is not the last, or bytes are missing.</exception>
    public void Read()
    {
        if (PrivateFiles.Read(LinePath) is not { } bytes) return;

        var number = 0;
        var slots = 0L;
        for (var end = 0; (end = Array.IndexOf(bytes, (byte)'\n', (int)_length)) >= 0; _length = end + 1)
        {
            var line = bytes.AsSpan((int)_length..end);
            if (++number == 1) _heap = ReadHeader(line);
            else slots = Math.Max(slots, StateFaults.Guard(LinePath, number, line, ReadLine));
        }

        if (number == 0) return;
        if (!File.Exists(HeapPath) && slots == 0) return;
        blocks.Heap.ReadFrom(OpenHeap(slots), slots);
    }

    /// <summary>Writes every change down from now on.</summary>
    public void Follow()
    {
        foreach (var path in HeapsIn(directory))
            if (_length == 0 || path != HeapPath) File.Delete(path); // of a rewriting that was interrupted
        blocks.Added = Append;
        blocks.Heap.AddTo(() => PrivateFiles.Open(HeapPath, FileMode.OpenOrCreate, Shared));
    }

    /// <summary>Writes the files anew if enough in them is garbage.</summary>
    public void Compact()
    {
        if (_length == 0 || !blocks.HasDropped) return;
        if (blocks.Heap.End > FewSlots && blocks.DeadSlots * 4 < blocks.Heap.End) return;

        var old = HeapPath;
        var heap = PrivateFiles.Open(HeapPathOf(_heap + 1), FileMode.Create, Shared);
        var rewriter = new HeapRewriter(blocks.Heap, heap);
        var lines = blocks.Lines(rewriter.Moved).ToList();
        heap.Flush(flushToDisk: true);
        _file?.Dispose();
        _file = null;
        _length = 0;
        PrivateFiles.Replace(LinePath, stream =>
        {
            foreach (var line in lines.Prepend(null))
            {
                stream.Write(line is null ? HeaderLine(_heap + 1) : LineOf(line));
                _length += _line.Line.Length;
            }
        });
        _heap++;
        blocks.Moved(lines, heap, rewriter.End);
        File.Delete(old);
    }

    public void Dispose()
    {
        blocks.Added = null;
        _file?.Dispose();
        _line.Dispose();
    }

    private string HeapPathOf(int number) =>
        Path.Combine(directory, $"blocks-{number.ToString(CultureInfo.InvariantCulture)}.bin");

    private int ReadHeader(ReadOnlySpan<byte> line)
    {
        var header = StateFaults.Guard(LinePath, 1, line, span =>
            JsonSerializer.Deserialize(span, FileJson.Default.BlockHeader) ?? throw new JsonException("It is null."));
        return header.Format > Format ? throw StateFaults.Newer(LinePath, header.Format) : header.Heap;
    }

    /// <summary>Takes a line in, and gives the number of slots that it needs.</summary>
    private long ReadLine(ReadOnlySpan<byte> span)
    {
        var line = JsonSerializer.Deserialize(span, FileJson.Default.BlockLine)
            ?? throw new JsonException("The line is null.");
        blocks.Apply(line);
        return line.Write?.Runs.Max(run => run.Slot == BlockVersion.Zeros ? 0 : run.Slot + run.Count) ?? 0;
    }

    private FileStream OpenHeap(long slots)
    {
        try
        {
            var file = new FileStream(HeapPath, FileMode.Open, readOnly ? FileAccess.Read : FileAccess.ReadWrite,
                Shared, bufferSize: 0);
            if (file.Length >= slots * BlockCipher.SlotLength) return file;
            file.Dispose();
        }
        catch (FileNotFoundException)
        {
            // Said below.
        }

        throw StateFaults.Damaged(HeapPath, "bytes of disks are missing");
    }

    private void Append(BlockLine line)
    {
        _guard.ThrowIfBroken(LinePath);

        try
        {
            _file ??= Open();
            _file.Write(LineOf(line));
            _length += _line.Line.Length;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw _guard.Break(LinePath, e);
        }
    }

    private FileStream Open()
    {
        var file = PrivateFiles.Open(LinePath, FileMode.OpenOrCreate, FileShare.Read);
        file.SetLength(_length);
        file.Seek(0, SeekOrigin.End);
        if (_length > 0) return file;
        file.Write(HeaderLine(_heap));
        _length = _line.Line.Length;
        return file;
    }

    private ReadOnlySpan<byte> HeaderLine(int heap)
    {
        _line.Build(json => JsonSerializer.Serialize(json, new(Format, heap), FileJson.Default.BlockHeader));
        return _line.Line;
    }

    private ReadOnlySpan<byte> LineOf(BlockLine line)
    {
        _line.Build(json => JsonSerializer.Serialize(json, line, FileJson.Default.BlockLine));
        return _line.Line;
    }
}
