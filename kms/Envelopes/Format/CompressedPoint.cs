using System.Numerics;
using System.Security.Cryptography;

namespace Infra.Kms.Envelopes.Format;

/// <summary>Points of a curve as messages store them: one byte for which of the two, and x. The runtime wants y
/// too. Everything here is public.</summary>
internal static class CompressedPoint
{
    public static ECPoint Expand(NistCurve curve, ReadOnlySpan<byte> point)
    {
        if (point.Length != curve.FieldLength + 1 || point[0] is not (2 or 3))
            throw new EnvelopeException(EnvelopeFault.Malformed,
                $"the public key of the message must be a compressed point of {curve.FieldLength + 1} bytes");
        var x = new BigInteger(point[1..], isUnsigned: true, isBigEndian: true);
        var square = (BigInteger.ModPow(x, 3, curve.Prime) - (3 * x) + curve.B) % curve.Prime;
        if (square.Sign < 0) square += curve.Prime;
        var y = BigInteger.ModPow(square, (curve.Prime + 1) / 4, curve.Prime);
        if (x >= curve.Prime || BigInteger.ModPow(y, 2, curve.Prime) != square)
            throw new EnvelopeException(EnvelopeFault.Malformed, "the public key of the message is no point of its curve");
        if (y.IsEven != (point[0] == 2)) y = curve.Prime - y;
        return new ECPoint { X = point[1..].ToArray(), Y = Bytes(y, curve.FieldLength) };
    }

    private static byte[] Bytes(BigInteger number, int length)
    {
        var bytes = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        return [.. new byte[length - bytes.Length], .. bytes];
    }
}
