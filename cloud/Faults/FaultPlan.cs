using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Infra.Cloud.Faults;

/// <summary>The rules by which calls go wrong, and how often each has been at work.</summary>
/// <param name="rules">The rules; of several that match, the first counts.</param>
public sealed class FaultPlan(params IEnumerable<FaultRule> rules)
{
    private readonly Lock _gate = new();
    private State[] _states = [.. rules.Select(rule => new State(rule))];

    /// <summary>The rules, in order.</summary>
    public IReadOnlyList<FaultRule> Rules
    {
        get
        {
            lock (_gate) return [.. _states.Select(state => state.Rule)];
        }
    }

    /// <summary>How often each rule has made a call go wrong, in the order of <see cref="Rules"/>.</summary>
    public IReadOnlyList<int> Fired
    {
        get
        {
            lock (_gate) return [.. _states.Select(state => state.Fired)];
        }
    }

    /// <summary>Puts other rules in place of those there are. Counting begins anew.</summary>
    public void Replace(IEnumerable<FaultRule> rules)
    {
        lock (_gate) _states = [.. rules.Select(rule => new State(rule))];
    }

    /// <summary>What goes wrong with a call, or null. Every rule counts every call it is about.</summary>
    internal FaultRule? Next(ApiCall call, string seed)
    {
        if (_states.Length == 0) return null;

        lock (_gate)
        {
            State? hit = null;
            for (var i = 0; i < _states.Length; i++)
                if (_states[i].Rule.IsAbout(call) && _states[i].IsDue(seed, i)) hit ??= _states[i];
            if (hit is null) return null;

            hit.Fired++;
            return hit.Rule;
        }
    }

    private sealed class State(FaultRule rule)
    {
        private int _seen;

        public FaultRule Rule => rule;

        public int Fired { get; set; }

        public bool IsDue(string seed, int index)
        {
            _seen++;
            return (rule.Nth is null || rule.Nth == _seen)
                && (rule.Times is null || Fired < rule.Times)
                && (rule.Probability is null || Chance(seed, index, _seen) < rule.Probability);
        }

        /// <summary>A number from 0 to 1 that is the same in every run.</summary>
        private static double Chance(string seed, int index, int seen)
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            Identifiers.Hash([seed, "fault", index.ToString(), seen.ToString()], hash);
            return BinaryPrimitives.ReadUInt32LittleEndian(hash) / (uint.MaxValue + 1.0);
        }
    }
}
