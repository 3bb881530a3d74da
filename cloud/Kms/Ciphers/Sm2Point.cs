using System.Numerics;

namespace Infra.Cloud.Kms.Ciphers;

/// <summary>A point of the SM2 curve other than infinity.</summary>
internal sealed record Sm2Point(BigInteger X, BigInteger Y)
{
    public const int Length = 1 + (2 * Sm2Curve.FieldLength);

    /// <summary>The two coordinates, one after the other.</summary>
    public byte[] Coordinates => [.. Bytes(X), .. Bytes(Y)];

    /// <summary>The uncompressed form.</summary>
    public byte[] Encoded => [4, .. Coordinates];

    /// <summary>Reads the uncompressed form, or gives null for what is no point of the curve.</summary>
    public static Sm2Point? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Length || bytes[0] != 4) return null;

        var point = new Sm2Point(Number(bytes[1..33]), Number(bytes[33..]));
        return Sm2Curve.Contains(point) ? point : null;
    }

    public static BigInteger Number(ReadOnlySpan<byte> bytes) => new(bytes, isUnsigned: true, isBigEndian: true);

    /// <summary>A number below the prime as 32 bytes.</summary>
    public static byte[] Bytes(BigInteger number)
    {
        var bytes = new byte[Sm2Curve.FieldLength];
        number.TryWriteBytes(bytes.AsSpan(bytes.Length - number.GetByteCount(isUnsigned: true)), out _,
            isUnsigned: true, isBigEndian: true);
        return bytes;
    }
}
