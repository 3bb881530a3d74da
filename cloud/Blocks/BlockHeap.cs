namespace Infra.Cloud.Blocks;

/// <summary>The bytes of all blocks, slot after slot: in a file where the account has one, else in memory.</summary>
/// <remarks>Slots are only added. What nobody asks for any more goes when the file is written anew.</remarks>
internal sealed class BlockHeap : IDisposable
{
    private readonly Dictionary<long, byte[]> _memory = [];
    private FileStream? _file;
    private Func<FileStream>? _begin;
    private bool _adds;

    /// <summary>The number of the next slot.</summary>
    public long End { get; private set; }

    /// <summary>Reads slots below a number from a file; new ones go into memory.</summary>
    public void ReadFrom(FileStream file, long end)
    {
        _file = file;
        End = end;
    }

    /// <summary>Adds slots to a file from now on, which is made when the first one comes.</summary>
    public void AddTo(Func<FileStream> begin)
    {
        _begin = begin;
        _adds = true;
    }

    /// <summary>Takes another file for the one so far.</summary>
    public void Replace(FileStream file, long end)
    {
        _file?.Dispose();
        _file = file;
        End = end;
    }

    /// <summary>Adds slots one after the other and gives the number of the first.</summary>
    /// <exception cref="CloudStateException">The file cannot be written; nothing of it counts.</exception>
    public long Add(ReadOnlySpan<byte> slots)
    {
        var first = End;
        if (_adds)
        {
            Append(slots);
            End += slots.Length / BlockCipher.SlotLength;
            return first;
        }

        for (; slots.Length > 0; slots = slots[BlockCipher.SlotLength..])
            _memory[End++] = slots[..BlockCipher.SlotLength].ToArray();
        return first;
    }

    public void Read(long slot, Span<byte> into)
    {
        if (_memory.TryGetValue(slot, out var bytes))
        {
            bytes.CopyTo(into);
            return;
        }

        for (var at = slot * BlockCipher.SlotLength; into.Length > 0;)
        {
            var read = _file is null ? 0 : RandomAccess.Read(_file.SafeFileHandle, into, at);
            if (read == 0) throw new CloudStateException($"The bytes of a block are missing in {_file?.Name}.");
            into = into[read..];
            at += read;
        }
    }

    /// <summary>Lets go of what is in memory and is not kept.</summary>
    public void Retain(HashSet<long> kept)
    {
        foreach (var slot in _memory.Keys.Where(slot => !kept.Contains(slot)).ToList()) _memory.Remove(slot);
    }

    public void Dispose() => _file?.Dispose();

    private void Append(ReadOnlySpan<byte> slots)
    {
        try
        {
            _file ??= _begin!();
            RandomAccess.Write(_file.SafeFileHandle, slots, End * BlockCipher.SlotLength);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CloudStateException(
                $"Bytes of disks cannot be written: {e.Message} Make room and try again.", e);
        }
    }
}
