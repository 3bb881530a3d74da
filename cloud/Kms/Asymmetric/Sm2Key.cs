using System.Buffers.Binary;
using System.Formats.Asn1;
using System.Numerics;
using System.Security.Cryptography;
using Infra.Cloud.Kms.Ciphers;

namespace Infra.Cloud.Kms.Asymmetric;

/// <summary>An SM2 key pair (GB/T 32918): signatures over a digest, and public-key encryption.</summary>
/// <remarks>A ciphertext is point, hash and encrypted bytes (C1 C3 C2), bare: 97 bytes more than the plaintext, which is
/// what the published limits of 6047 and 6144 bytes differ by.</remarks>
internal sealed class Sm2Key : IAsymmetricKey
{
    private const string SignatureAlgorithm = "SM2DSA";
    private const string EncryptionAlgorithm = "SM2PKE";
    private const int Most = 6047;

    // SubjectPublicKeyInfo of a point on the curve 1.2.156.10197.1.301.
    private static readonly byte[] PublicKeyHeader =
        Convert.FromHexString("3059301306072A8648CE3D020106082A811CCF5501822D034200");

    private readonly BigInteger _secret;
    private readonly Sm2Point _point;

    private Sm2Key(BigInteger secret)
    {
        _secret = secret;
        _point = Sm2Curve.Multiply(secret, Sm2Curve.Generator)!;
    }

    public byte[] PublicKey => [.. PublicKeyHeader, .. _point.Encoded];

    public static Sm2Key New() => new(Draw());

    public static Sm2Key Import(byte[] secret) => new(Sm2Point.Number(secret));

    public byte[] Export() => Sm2Point.Bytes(_secret);

    public bool Signs(string algorithm) => algorithm == SignatureAlgorithm;

    public byte[] Sign(string algorithm, byte[] digest)
    {
        while (true)
        {
            var nonce = Draw();
            var r = (Sm2Point.Number(digest) + Sm2Curve.Multiply(nonce, Sm2Curve.Generator)!.X) % Sm2Curve.Order;
            if (r.IsZero || r + nonce == Sm2Curve.Order) continue;

            var s = Positive(Sm2Curve.Inverse(1 + _secret, Sm2Curve.Order) * (nonce - (r * _secret)));
            if (!s.IsZero) return Write(r, s);
        }
    }

    public bool Verify(string algorithm, byte[] digest, byte[] signature)
    {
        if (Read(signature) is not var (r, s) || IsOut(r) || IsOut(s)) return false;

        var t = (r + s) % Sm2Curve.Order;
        if (t.IsZero) return false;

        var point = Sm2Curve.Add(Sm2Curve.Multiply(s, Sm2Curve.Generator), Sm2Curve.Multiply(t, _point));
        return point is not null && (Sm2Point.Number(digest) + point.X) % Sm2Curve.Order == r;
    }

    public int? MaxBytes(string algorithm) => algorithm == EncryptionAlgorithm ? Most : null;

    public byte[] Encrypt(string algorithm, byte[] plaintext)
    {
        var nonce = Draw();
        var shared = Sm2Curve.Multiply(nonce, _point)!;
        return
        [
            .. Sm2Curve.Multiply(nonce, Sm2Curve.Generator)!.Encoded, .. Proof(shared, plaintext),
            .. Mask(shared, plaintext),
        ];
    }

    public byte[]? Decrypt(string algorithm, byte[] ciphertext)
    {
        const int Overhead = Sm2Point.Length + Sm3.HashLength;
        if (ciphertext.Length is <= Overhead or > Overhead + Most) return null;
        if (Sm2Point.Decode(ciphertext.AsSpan(0, Sm2Point.Length)) is not { } point) return null;

        var shared = Sm2Curve.Multiply(_secret, point)!;
        var plaintext = Mask(shared, ciphertext[Overhead..]);
        return CryptographicOperations.FixedTimeEquals(
            Proof(shared, plaintext), ciphertext.AsSpan(Sm2Point.Length, Sm3.HashLength)) ? plaintext : null;
    }

    public void Dispose()
    {
        // Nothing outside of memory is held.
    }

    private static byte[] Proof(Sm2Point shared, byte[] plaintext) =>
        Sm3.Hash([.. Sm2Point.Bytes(shared.X), .. plaintext, .. Sm2Point.Bytes(shared.Y)]);

    // The bytes with a stream of hashes over the shared point and a counter.
    private static byte[] Mask(Sm2Point shared, byte[] bytes)
    {
        var masked = bytes.ToArray();
        byte[] input = [.. shared.Coordinates, 0, 0, 0, 0];
        for (var start = 0; start < masked.Length; start += Sm3.HashLength)
        {
            BinaryPrimitives.WriteInt32BigEndian(input.AsSpan(input.Length - 4), (start / Sm3.HashLength) + 1);
            var stream = Sm3.Hash(input);
            for (var i = start; i < Math.Min(start + stream.Length, masked.Length); i++) masked[i] ^= stream[i - start];
        }

        return masked;
    }

    private static byte[] Write(BigInteger r, BigInteger s)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(r);
            writer.WriteInteger(s);
        }

        return writer.Encode();
    }

    private static (BigInteger R, BigInteger S)? Read(byte[] signature)
    {
        try
        {
            var reader = new AsnReader(signature, AsnEncodingRules.DER);
            var sequence = reader.ReadSequence();
            reader.ThrowIfNotEmpty();
            var pair = (sequence.ReadInteger(), sequence.ReadInteger());
            sequence.ThrowIfNotEmpty();
            return pair;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    private static bool IsOut(BigInteger number) => number.Sign <= 0 || number >= Sm2Curve.Order;

    private static BigInteger Positive(BigInteger number)
    {
        var rest = number % Sm2Curve.Order;
        return rest.Sign < 0 ? rest + Sm2Curve.Order : rest;
    }

    // From 1 to the order less two, from the system's generator.
    private static BigInteger Draw()
    {
        while (true)
        {
            var number = Sm2Point.Number(RandomNumberGenerator.GetBytes(Sm2Curve.FieldLength));
            if (!number.IsZero && number < Sm2Curve.Order - 1) return number;
        }
    }
}
