using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace Infra.Files;

/// <summary>A file of lines that are appended one by one and are there for whoever reads the file next, however this
/// process ends: room is set aside by pieces and shared with memory, so that a line needs no call of the system.</summary>
/// <remarks>
/// While the file is open, and after its process was killed, zeros may follow the last line; who reads up to line feeds
/// does not see them. A line's feed is written when the rest of it is there. Where a file system shares no memory (some
/// that reach into the host of a virtual machine), each line is a call of the system. Not safe for several threads.
/// </remarks>
public sealed class AppendedFile : IDisposable
{
    private const int Piece = 256 * 1024; // every system can map such
    private static readonly byte[] Zeros = new byte[64 * 1024];

    private readonly FileStream _file;
    private bool _sharesMemory;
    private SafeMemoryMappedViewHandle? _view;
    private long _mapped = -1;
    private long _room;
    private long _length;

    /// <summary>Goes on behind what a file holds; takes the file over.</summary>
    /// <param name="file">The file, open for reading and writing.</param>
    /// <param name="length">How much of it is valid, in bytes.</param>
    /// <param name="sharesMemory">False to do as where a file system shares none.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public AppendedFile(FileStream file, long length, bool sharesMemory = true)
    {
        _file = file;
        _sharesMemory = sharesMemory;
        _room = _length = length;
        _file.SetLength(length);
    }

    /// <summary>Appends a line.</summary>
    /// <param name="line">The line with its line feed.</param>
    /// <exception cref="IOException">There is no room for it; nothing of it is there.</exception>
    public void Append(ReadOnlySpan<byte> line)
    {
        SetAside(_length + line.Length);
        Write(_length, line[..^1]);
        Thread.MemoryBarrier(); // another process may be reading
        Write(_length + line.Length - 1, line[^1..]);
        _length += line.Length;
    }

    /// <summary>Takes all lines out.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Clear()
    {
        Unmap();
        if (_room > 0) _file.SetLength(0); // which a new file need not be told: some systems then write it at once
        _room = _length = 0;
    }

    /// <summary>Closes the file without zeros at its end.</summary>
    public void Dispose()
    {
        Unmap();
        if (_file.CanWrite && _room > _length) _file.SetLength(_length);
        _file.Dispose();
    }

    // What is written with a call of the system first has its place on the disk: a full disk is an exception here, and
    // not the end of the process at the touch of a page.
    private void SetAside(long length)
    {
        length = (length + Piece - 1) / Piece * Piece; // what is mapped must be there whole
        try
        {
            while (_room < length)
            {
                var piece = Zeros.AsSpan((int)(_room % Zeros.Length));
                RandomAccess.Write(_file.SafeFileHandle, piece, _room);
                _room += piece.Length;
            }
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new IOException("It would be longer than a file may be there.", e);
        }
    }

    private void Write(long at, ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var start = (int)(at % Piece);
            var part = bytes[..Math.Min(bytes.Length, Piece - start)];
            if (Map(at - start) is { } view) view.WriteSpan((ulong)start, part);
            else RandomAccess.Write(_file.SafeFileHandle, part, at);
            at += part.Length;
            bytes = bytes[part.Length..];
        }
    }

    private SafeMemoryMappedViewHandle? Map(long start)
    {
        if (!_sharesMemory || _mapped == start) return _view;

        Unmap();
        try
        {
            using var map = MemoryMappedFile.CreateFromFile(
                _file, mapName: null, capacity: 0, MemoryMappedFileAccess.ReadWrite, HandleInheritability.None, leaveOpen: true);
            // Only the handle is kept: to dispose of the accessor would wait for the disk.
            _view = map.CreateViewAccessor(start, Piece).SafeMemoryMappedViewHandle;
            _mapped = start;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _sharesMemory = false;
        }

        return _view;
    }

    private void Unmap()
    {
        _view?.Dispose();
        _view = null;
        _mapped = -1;
    }
}
