using System.Globalization;
using System.Numerics;

namespace Infra.Cloud.Kms.Ciphers;

/// <summary>The curve recommended for SM2 (GB/T 32918.5-2017), in Jacobian coordinates.</summary>
/// <remarks>The time it takes depends on the numbers, which tells secrets to who can measure it. That is good enough for an
/// emulator in one's own process and for nothing else.</remarks>
internal static class Sm2Curve
{
    public const int FieldLength = 32;

    public static readonly BigInteger Prime = Hex("FFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF");
    public static readonly BigInteger Order = Hex("FFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123");
    private static readonly BigInteger B = Hex("28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93");

    public static Sm2Point Generator { get; } = new(
        Hex("32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7"),
        Hex("BC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0"));

    /// <summary>True for a point on the curve; a is the prime minus three.</summary>
    public static bool Contains(Sm2Point point) =>
        point.X < Prime && point.Y < Prime
        && Mod((point.Y * point.Y) - (point.X * point.X * point.X) + (3 * point.X) - B).IsZero;

    public static Sm2Point? Multiply(BigInteger factor, Sm2Point point)
    {
        var (start, sum) = (new Jacobian(point.X, point.Y, 1), Jacobian.Infinity);
        for (var bit = (int)factor.GetBitLength() - 1; bit >= 0; bit--)
        {
            sum = Double(sum);
            if (!(factor >> bit).IsEven) sum = Add(sum, start);
        }

        return Affine(sum);
    }

    public static Sm2Point? Add(Sm2Point? a, Sm2Point? b) => a is null ? b : b is null ? a
        : Affine(Add(new Jacobian(a.X, a.Y, 1), new Jacobian(b.X, b.Y, 1)));

    public static BigInteger Inverse(BigInteger value, BigInteger prime) => BigInteger.ModPow(value, prime - 2, prime);

    private static Sm2Point? Affine(Jacobian point)
    {
        if (point.Z.IsZero) return null;

        var inverse = Inverse(point.Z, Prime);
        var square = Mod(inverse * inverse);
        return new(Mod(point.X * square), Mod(point.Y * square * inverse));
    }

    private static Jacobian Double(Jacobian p)
    {
        if (p.Z.IsZero || p.Y.IsZero) return Jacobian.Infinity;

        var square = Mod(p.Z * p.Z);
        var slope = Mod(3 * (p.X - square) * (p.X + square));
        var ySquare = Mod(p.Y * p.Y);
        var product = Mod(4 * p.X * ySquare);
        var x = Mod((slope * slope) - (2 * product));
        return new(x, Mod((slope * (product - x)) - (8 * ySquare * ySquare)), Mod(2 * p.Y * p.Z));
    }

    private static Jacobian Add(Jacobian p, Jacobian q)
    {
        if (p.Z.IsZero) return q;
        if (q.Z.IsZero) return p;

        var (pSquare, qSquare) = (Mod(p.Z * p.Z), Mod(q.Z * q.Z));
        var (pX, qX) = (Mod(p.X * qSquare), Mod(q.X * pSquare));
        var (pY, qY) = (Mod(p.Y * qSquare * q.Z), Mod(q.Y * pSquare * p.Z));
        if (pX == qX) return pY == qY ? Double(p) : Jacobian.Infinity;

        var (run, rise) = (Mod(qX - pX), Mod(qY - pY));
        var runSquare = Mod(run * run);
        var (runCube, product) = (Mod(runSquare * run), Mod(pX * runSquare));
        var x = Mod((rise * rise) - runCube - (2 * product));
        return new(x, Mod((rise * (product - x)) - (pY * runCube)), Mod(run * p.Z * q.Z));
    }

    private static BigInteger Mod(BigInteger value)
    {
        var rest = value % Prime;
        return rest.Sign < 0 ? rest + Prime : rest;
    }

    private static BigInteger Hex(string text) => BigInteger.Parse("0" + text, NumberStyles.HexNumber, null);

    private readonly record struct Jacobian(BigInteger X, BigInteger Y, BigInteger Z)
    {
        public static readonly Jacobian Infinity = new(1, 1, 0);
    }
}
