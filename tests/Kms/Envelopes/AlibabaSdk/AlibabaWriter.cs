using System.Buffers.Binary;
using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Text;

namespace Infra.Tests.Kms.Envelopes.AlibabaSdk;

/// <summary>Writes messages as Alibaba Cloud's Encryption SDK does, from the description of its formats alone: no
/// messages of that SDK are published. What it writes was checked against messages of the SDK's own code
/// elsewhere.</summary>
internal sealed class AlibabaWriter(byte[] dataKey, uint algorithm, SortedDictionary<string, string> context)
{
    public const string Arn = "acs:kms:cn-hangzhou:1234567890123456:key/one";

    private readonly byte[] _headerIv = RandomNumberGenerator.GetBytes(12);
    private readonly byte[] _iv = RandomNumberGenerator.GetBytes(algorithm <= 2 ? 12 : 16);

    public byte[] Blob { get; init; } = Encoding.ASCII.GetBytes("the data key, encrypted");

    public byte[] Asn1(byte[] plaintext)
    {
        var (ciphertext, tag) = Sealed(plaintext);
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteInteger(1);
                writer.WriteInteger(algorithm);
                using (writer.PushSetOf()) Pair(writer, Encoding.UTF8.GetBytes(Arn), Blob);
                using (writer.PushSetOf())
                    foreach (var (key, value) in context) Pair(writer, Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(value));
                writer.WriteOctetString(_headerIv);
                writer.WriteOctetString(HeaderTag());
            }

            using (writer.PushSequence())
            {
                writer.WriteOctetString(_iv);
                writer.WriteOctetString(ciphertext);
                writer.WriteOctetString(tag);
            }
        }

        return writer.Encode();
    }

    public byte[] Stream(byte[] plaintext)
    {
        var (ciphertext, tag) = Sealed(plaintext);
        return
        [
            .. Number(1), .. Number(algorithm), .. Block(Serialized()), .. Number(1), .. Block(Encoding.UTF8.GetBytes(Arn)),
            .. Block(Encoding.ASCII.GetBytes(Convert.ToBase64String(Blob))), .. Block(_headerIv), .. Block(HeaderTag()),
            (byte)_iv.Length, 0, 0, 0, .. _iv, .. ciphertext, .. tag,
        ];
    }

    private byte[] HeaderTag()
    {
        byte[] covered =
        [
            .. Number(1), .. Number(algorithm), .. Number(context.Count), .. Serialized(), .. Number(1),
            .. Block(Encoding.UTF8.GetBytes(Arn)), .. Block(Encoding.ASCII.GetBytes(Convert.ToBase64String(Blob))),
        ];
        var tag = new byte[16];
        using var aes = new AesGcm(dataKey, 16);
        aes.Encrypt(_headerIv.AsSpan(), [], [], tag, covered);
        return tag;
    }

    private (byte[] Ciphertext, byte[] Tag) Sealed(byte[] plaintext)
    {
        using var aes = Aes.Create();
        aes.Key = dataKey;
        if (algorithm is 3 or 4) return (aes.EncryptCbc(plaintext, _iv, PaddingMode.None), []);
        if (algorithm is 5 or 6) return (aes.EncryptCbc(plaintext, _iv, PaddingMode.PKCS7), []);
        if (algorithm is 7 or 8) return (Counted(aes, plaintext), []);
        var (ciphertext, tag) = (new byte[plaintext.Length], new byte[16]);
        using var gcm = new AesGcm(dataKey, 16);
        gcm.Encrypt(_iv, plaintext, ciphertext, tag, Serialized());
        return (ciphertext, tag);
    }

    private byte[] Counted(Aes aes, byte[] plaintext)
    {
        var counter = BinaryPrimitives.ReadUInt128BigEndian(_iv);
        var ciphertext = plaintext.ToArray();
        var block = new byte[16];
        for (var at = 0; at < ciphertext.Length; at++)
        {
            if (at % 16 == 0)
            {
                BinaryPrimitives.WriteUInt128BigEndian(block, counter++);
                block = aes.EncryptEcb(block, PaddingMode.None);
            }
            ciphertext[at] ^= block[at % 16];
        }
        return ciphertext;
    }

    private byte[] Serialized() => context.Count == 0 ? []
        : [.. Number(context.Count), .. context.SelectMany(pair =>
            Block(Encoding.UTF8.GetBytes(pair.Key)).Concat(Block(Encoding.UTF8.GetBytes(pair.Value))))];

    private static void Pair(AsnWriter writer, byte[] one, byte[] other)
    {
        using (writer.PushSequence())
        {
            writer.WriteOctetString(one);
            writer.WriteOctetString(other);
        }
    }

    private static byte[] Block(byte[] bytes) => [.. Number(bytes.Length), .. bytes];

    private static byte[] Number(long value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, (uint)value);
        return bytes;
    }
}
