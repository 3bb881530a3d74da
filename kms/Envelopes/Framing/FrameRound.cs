using System.Runtime.ExceptionServices;
using Infra.Kms.Envelopes.Format;

namespace Infra.Kms.Envelopes.Framing;

/// <summary>The frames that are on their way through a stream together.</summary>
internal sealed class FrameRound : IDisposable
{
    private readonly FrameSlot[] _slots;

    public FrameRound(int slots, DerivedKeys keys, byte[] messageId, int frameLength) =>
        _slots = [.. Enumerable.Range(0, slots).Select(_ => new FrameSlot(keys, messageId, frameLength))];

    public int Slots => _slots.Length;

    public FrameSlot this[int index] => _slots[index];

    /// <summary>Works on the first slots at the same time. If several fail, the error of the first is thrown.</summary>
    public void Work(int count, Action<FrameSlot> work)
    {
        if (count == 1)
        {
            work(_slots[0]);
            return;
        }

        var failures = new EnvelopeException?[count];
        Parallel.For(0, count, index =>
        {
            try
            {
                work(_slots[index]);
            }
            catch (EnvelopeException error)
            {
                failures[index] = error;
            }
        });
        if (Array.Find(failures, failure => failure is not null) is { } first) ExceptionDispatchInfo.Throw(first);
    }

    /// <summary>Puts the slot at <paramref name="index"/> first, as it was read ahead.</summary>
    public void BringForward(int index) => (_slots[0], _slots[index]) = (_slots[index], _slots[0]);

    public void Dispose()
    {
        foreach (var slot in _slots) slot.Dispose();
    }
}
