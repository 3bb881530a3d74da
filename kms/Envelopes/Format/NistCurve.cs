using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;

namespace Infra.Kms.Envelopes.Format;

/// <summary>A curve of the form y² = x³ - 3x + b over a prime that is 3 modulo 4.</summary>
/// <remarks>Source of the numbers: SP 800-186, sections 3.2.1.3 and 3.2.1.4.</remarks>
internal sealed record NistCurve(ECCurve EcCurve, int FieldLength, BigInteger Prime, BigInteger B)
{
    public static readonly NistCurve P256 = new(ECCurve.NamedCurves.nistP256, 32,
        Number("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),
        Number("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"));

    public static readonly NistCurve P384 = new(ECCurve.NamedCurves.nistP384, 48,
        Number("fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff"),
        Number("b3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef"));

    private static BigInteger Number(string hex) =>
        BigInteger.Parse($"0{hex}", NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
