namespace Infra.Kms.Envelopes.Framing;

/// <summary>What can be wrong with frames. Marks and numbers are claims of the file, so these texts say what was found,
/// not who did it.</summary>
internal static class FrameFaults
{
    public static EnvelopeException Altered(uint number) => new(EnvelopeFault.Frame, $"frame {number} was altered");

    public static EnvelopeException Order(uint expected, uint got) =>
        new(EnvelopeFault.Frame, $"frame {got} stands where frame {expected} belongs");

    public static EnvelopeException NoFinal(uint number) => new(EnvelopeFault.Truncated,
        $"the message ends before its final frame, which frame {number} or a later one should be");

    public static EnvelopeException CutOff(uint number) =>
        new(EnvelopeFault.Truncated, $"the message ends inside frame {number}");

    public static EnvelopeException Trailing(uint number) =>
        new(EnvelopeFault.TrailingData, $"bytes follow frame {number}, which is the final one");

    public static EnvelopeException TooLong(long length, int frameLength) => new(EnvelopeFault.Malformed,
        $"the final frame claims {length} bytes; a frame of this message has at most {frameLength}");

    public static EnvelopeException TooMany() => new(EnvelopeFault.TooLarge,
        $"the message needs more than {FrameForm.MostFrames} frames", "choose a larger frame length");
}
