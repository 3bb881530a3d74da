using System.Buffers.Binary;
using System.Security.Cryptography;
using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Tests.Kms.Envelopes.Formats;

/// <summary>A message of three small frames, its parts, and what opens it.</summary>
internal sealed class ThreeFrames
{
    public const int FrameLength = 16;
    public const int SealedFrame = FrameLength + 32;

    private ThreeFrames(FakeCmk cmk, byte[] plaintext, byte[] bytes, int headerLength) =>
        (Cmk, Plaintext, Bytes, HeaderLength) = (cmk, plaintext, bytes, headerLength);

    public FakeCmk Cmk { get; }

    public byte[] Plaintext { get; }

    public byte[] Bytes { get; }

    public int HeaderLength { get; }

    public byte[] Header => Bytes[..HeaderLength];

    public byte[] Final => Bytes[(HeaderLength + (2 * SealedFrame))..];

    public EnvelopeDecryptor Decryptor => new(new KeyRing(Cmk));

    /// <summary>Encrypts 16 + 16 + <paramref name="last"/> bytes.</summary>
    public static async Task<ThreeFrames> MakeAsync(int last = 9, FakeCmk? cmk = null)
    {
        cmk ??= new FakeCmk();
        var plaintext = RandomNumberGenerator.GetBytes((2 * FrameLength) + last);
        var options = new EncryptOptions
        {
            FrameLength = FrameLength,
            Context = new EnvelopeContext([new("purpose", "test")]),
        };
        var bytes = await new EnvelopeEncryptor(new KeyRing(cmk), options).EncryptAsync(plaintext);
        return new ThreeFrames(cmk, plaintext, bytes, bytes.Length - (2 * SealedFrame) - last - 40);
    }

    /// <summary>The regular frame with this number, from 1.</summary>
    public byte[] Regular(int number) => Bytes.AsSpan(HeaderLength + ((number - 1) * SealedFrame), SealedFrame).ToArray();

    /// <summary>The bytes with a number of 32 bits written over them.</summary>
    public byte[] With(int at, uint number)
    {
        var altered = Bytes.ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(altered.AsSpan(at), number);
        return altered;
    }
}
