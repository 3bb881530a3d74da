using System.Security.Cryptography;

namespace Infra.Cloud;

/// <summary>What nobody can foresee, from the system's generator.</summary>
/// <remarks>A nonce is a dozen bytes, and asking for them takes as long as encrypting a small secret; so short draws are
/// taken from bytes that were asked for together, and wiped there as they are given.</remarks>
internal static class SystemEntropy
{
    private const int Short = 16;
    private const int Together = 128 * Short;

    [ThreadStatic]
    private static byte[]? _ahead;

    [ThreadStatic]
    private static int _given;

    public static void Fill(Span<byte> bytes)
    {
        if (bytes.Length > Short)
        {
            RandomNumberGenerator.Fill(bytes);
            return;
        }

        if (_ahead is null || _given + bytes.Length > Together)
        {
            RandomNumberGenerator.Fill(_ahead ??= new byte[Together]);
            _given = 0;
        }

        var drawn = _ahead.AsSpan(_given, bytes.Length);
        drawn.CopyTo(bytes);
        drawn.Clear();
        _given += bytes.Length;
    }
}
