using System.Buffers.Binary;
using Infra.Kms.Envelopes;

namespace Infra.Tests.Kms.Envelopes.Formats;

/// <summary>Fields of frames that say what they must not say, each changed on its own.</summary>
public sealed class FrameRuleTests
{
    public static TheoryData<string, EnvelopeFault> Cases => new()
    {
        { "number of a frame only", EnvelopeFault.Frame },
        { "number of the final frame only", EnvelopeFault.Frame },
        { "mark on a regular frame", EnvelopeFault.TrailingData },
        { "mark taken from the final frame", EnvelopeFault.Truncated },
        { "final length one above the frame length", EnvelopeFault.Malformed },
        { "final length of all ones", EnvelopeFault.Malformed },
        { "final length one less", EnvelopeFault.TrailingData },
        { "final length one more", EnvelopeFault.Truncated },
        { "regular frame dressed as a final one", EnvelopeFault.Frame },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Field_ThatSaysWhatItMustNot_IsTheFaultItIs(string what, EnvelopeFault expected)
    {
        var message = await ThreeFrames.MakeAsync();
        var (second, final) = (message.HeaderLength + ThreeFrames.SealedFrame,
            message.HeaderLength + (2 * ThreeFrames.SealedFrame));
        var altered = what switch
        {
            "number of a frame only" => message.With(second, 7),
            "number of the final frame only" => message.With(final + 4, 4),
            "mark on a regular frame" => message.With(second, uint.MaxValue),
            "mark taken from the final frame" => message.With(final, 3),
            "final length one above the frame length" => message.With(final + 20, ThreeFrames.FrameLength + 1),
            "final length of all ones" => message.With(final + 20, uint.MaxValue),
            "final length one less" => message.With(final + 20, 8),
            "final length one more" => message.With(final + 20, 10),
            _ => Dressed(message),
        };

        var error = await Assert.ThrowsAsync<EnvelopeException>(() => message.Decryptor.DecryptAsync(altered));

        Assert.Equal(expected, error.Fault);
    }

    /// <summary>Frame 3 is made of the bytes of frame 2, with mark, number and length of a final one.</summary>
    private static byte[] Dressed(ThreeFrames message)
    {
        var frame = message.Regular(2);
        Span<byte> head = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32BigEndian(head, uint.MaxValue);
        BinaryPrimitives.WriteUInt32BigEndian(head[4..], 2);
        return
        [
            .. message.Header, .. message.Regular(1), .. head, .. frame[4..16], 0, 0, 0, ThreeFrames.FrameLength,
            .. frame[16..],
        ];
    }
}
