using System.Buffers.Binary;
using System.Text;

namespace Infra.Policies.Readers;

/// <summary>Texts that come again and again, made once: names of arguments, type tokens, regions.</summary>
/// <remarks>Each text has one place, where the latest one stays: no input can make it slow or large.</remarks>
/// <param name="budget">Where each new text is counted.</param>
internal sealed class TextCache(MemoryBudget budget)
{
    private const int Places = 1 << 12;

    // Longer texts seldom come again.
    private const int MostBytes = 96;

    private readonly string?[] _places = new string?[Places];

    /// <summary>The text of these bytes.</summary>
    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MostBytes) return budget.Text(Encoding.UTF8.GetString(utf8));

        ref var place = ref _places[PlaceOf(utf8)];
        if (place is { } held && Ascii.Equals(utf8, held)) return held;
        return place = budget.Text(Encoding.UTF8.GetString(utf8));
    }

    private static int PlaceOf(ReadOnlySpan<byte> utf8)
    {
        ulong first = 0, last = 0;
        if (utf8.Length >= sizeof(ulong))
        {
            first = BinaryPrimitives.ReadUInt64LittleEndian(utf8);
            last = BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]);
        }
        else
        {
            foreach (var one in utf8) first = (first << 8) | one;
        }
        var mixed = (first ^ ulong.RotateLeft(last, 29) ^ (ulong)utf8.Length) * 0x9E3779B97F4A7C15;
        return (int)(mixed >> 52);
    }
}
