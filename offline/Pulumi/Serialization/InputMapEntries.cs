using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>The values of an <see cref="InputMap{TValue}"/>, each still an input.</summary>
internal static class InputMapEntries<TValue>
{
    /// <summary>No values; adding a plain value twice is no conflict.</summary>
    internal static readonly ImmutableDictionary<string, Input<TValue>> Empty
        = ImmutableDictionary.Create<string, Input<TValue>>(keyComparer: null, new PlainValues());

    internal static Output<ImmutableDictionary<string, Input<TValue>>> Of(
        Output<ImmutableDictionary<string, TValue>> values)
    {
        return new(ReadAsync());

        async Task<OutputData<ImmutableDictionary<string, Input<TValue>>>> ReadAsync()
        {
            var data = await values.DataTask.ConfigureAwait(false);
            var entries = (data.Value ?? []).Select(pair => KeyValuePair.Create(pair.Key, (Input<TValue>)pair.Value));
            return new(data.Resources, Empty.AddRange(entries), data.IsKnown, data.IsSecret);
        }
    }

    internal static Output<ImmutableDictionary<string, Input<TValue>>> Join(
        Output<ImmutableDictionary<string, Input<TValue>>> left,
        Output<ImmutableDictionary<string, Input<TValue>>> right,
        Func<ImmutableDictionary<string, Input<TValue>>, ImmutableDictionary<string, Input<TValue>>,
            ImmutableDictionary<string, Input<TValue>>> join)
    {
        return new(JoinAsync());

        async Task<OutputData<ImmutableDictionary<string, Input<TValue>>>> JoinAsync()
        {
            var joined = new Joined();
            var first = joined.Add(await left.DataTask.ConfigureAwait(false));
            var second = joined.Add(await right.DataTask.ConfigureAwait(false));
            return joined.With(join(first, second));
        }
    }

    internal static Output<ImmutableDictionary<string, TValue>> Flatten(
        Output<ImmutableDictionary<string, Input<TValue>>> entries)
    {
        return new(ReadAsync());

        async Task<OutputData<ImmutableDictionary<string, TValue>>> ReadAsync()
        {
            var joined = new Joined();
            var values = ImmutableDictionary.CreateBuilder<string, TValue>();
            foreach (var (key, input) in joined.Add(await entries.DataTask.ConfigureAwait(false)))
            {
                values[key] = joined.Add(await ((Output<TValue>)input).DataTask.ConfigureAwait(false));
            }

            return joined.With(values.ToImmutable());
        }
    }

    private sealed class PlainValues : IEqualityComparer<Input<TValue>>
    {
        public bool Equals(Input<TValue>? x, Input<TValue>? y)
            => ReferenceEquals(x, y)
                || (x is not null && y is not null
                    && x.TryGetPlain(out TValue left) && y.TryGetPlain(out TValue right)
                    && EqualityComparer<TValue>.Default.Equals(left, right));

        public int GetHashCode(Input<TValue> obj) => 0;
    }
}
