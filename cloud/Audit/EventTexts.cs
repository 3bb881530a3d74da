namespace Infra.Cloud.Audit;

/// <summary>Keeps texts of events side by side in pieces of memory, so that thousands of them are a few objects to
/// the collector.</summary>
internal sealed class EventTexts
{
    private const int PieceSize = 64 * 1024;

    private byte[] _piece = [];
    private int _used;

    /// <summary>Copies a text to where it stays.</summary>
    public ReadOnlyMemory<byte> Keep(ReadOnlySpan<byte> text)
    {
        if (_used + text.Length > _piece.Length)
            (_piece, _used) = (GC.AllocateUninitializedArray<byte>(Math.Max(PieceSize, text.Length)), 0);

        text.CopyTo(_piece.AsSpan(_used));
        var kept = _piece.AsMemory(_used, text.Length);
        _used += text.Length;
        return kept;
    }
}
