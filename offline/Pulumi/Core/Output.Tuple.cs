using Pulumi.Serialization;

namespace Pulumi;

/// <content>Tuples of two to eight outputs.</content>
public static partial class Output
{
    /// <summary>All values in one tuple: unknown if one is unknown, secret if one is secret.</summary>
    public static Output<(T1, T2)> Tuple<T1, T2>(
        Input<T1> item1, Input<T2> item2)
        => Tuple((Output<T1>)item1, (Output<T2>)item2);

    /// <summary>All values in one tuple: unknown if one is unknown, secret if one is secret.</summary>
    public static Output<(T1, T2)> Tuple<T1, T2>(
        Output<T1> item1, Output<T2> item2)
    {
        return new(JoinAsync());

        async Task<OutputData<(T1, T2)>> JoinAsync()
        {
            var joined = new Joined();
            var value1 = joined.Add(await item1.DataTask.ConfigureAwait(false));
            var value2 = joined.Add(await item2.DataTask.ConfigureAwait(false));
            return joined.With((value1, value2));
        }
    }

    /// <summary>All values in one tuple: unknown if one is unknown, secret if one is secret.</summary>
    public static Output<(T1, T2, T3)> Tuple<T1, T2, T3>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3)
        => Tuple((Output<T1>)item1, (Output<T2>)item2, (Output<T3>)item3);

    /// <summary>All values in one tuple: unknown if one is unknown, secret if one is secret.</summary>
    public static Output<(T1, T2, T3)> Tuple<T1, T2, T3>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3)
    {
        return new(JoinAsync());

        async Task<OutputData<(T1, T2, T3)>> JoinAsync()
        {
            var joined = new Joined();
            var value1 = joined.Add(await item1.DataTask.ConfigureAwait(false));
            var value2 = joined.Add(await item2.DataTask.ConfigureAwait(false));
            var value3 = joined.Add(await item3.DataTask.ConfigureAwait(false));
            return joined.With((value1, value2, value3));
        }
    }

    /// <summary>All values in one tuple: unknown if one is unknown, secret if one is secret.</summary>
    public static Output<(T1, T2, T3, T4)> Tuple<T1, T2, T3, T4>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4)
        => Tuple((Output<T1>)item1, (Output<T2>)item2, (Output<T3>)item3, (Output<T4>)item4);

    /// <summary>All values in one tuple: unknown if one is unknown, secret if one is secret.</summary>
    public static Output<(T1, T2, T3, T4)> Tuple<T1, T2, T3, T4>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4)
    {
        return new(JoinAsync());

        async Task<OutputData<(T1, T2, T3, T4)>> JoinAsync()
        {
            var joined = new Joined();
            var value1 = joined.Add(await item1.DataTask.ConfigureAwait(false));
            var value2 = joined.Add(await item2.DataTask.ConfigureAwait(false));
            var value3 = joined.Add(await item3.DataTask.ConfigureAwait(false));
            var value4 = joined.Add(await item4.DataTask.ConfigureAwait(false));
            return joined.With((value1, value2, value3, value4));
        }
    }

    /// <summary>All values in one tuple: unknown if one is unknown, secret if one is secret.</summary>
    public static Output<(T1, T2, T3, T4, T5)> Tuple<T1, T2, T3, T4, T5>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5)
        => Tuple((Output<T1>)item1, (Output<T2>)item2, (Output<T3>)item3, (Output<T4>)item4, (Output<T5>)item5);

    /// <summary>All values in one tuple: unknown if one is unknown, secret if one is secret.</summary>
    public static Output<(T1, T2, T3, T4, T5)> Tuple<T1, T2, T3, T4, T5>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5)
    {
        return new(JoinAsync());

        async Task<OutputData<(T1, T2, T3, T4, T5)>> JoinAsync()
        {
            var joined = new Joined();
            var value1 = joined.Add(await item1.DataTask.ConfigureAwait(false));
            var value2 = joined.Add(await item2.DataTask.ConfigureAwait(false));
            var value3 = joined.Add(await item3.DataTask.ConfigureAwait(false));
            var value4 = joined.Add(await item4.DataTask.ConfigureAwait(false));
            var value5 = joined.Add(await item5.DataTask.ConfigureAwait(false));
            return joined.With((value1, value2, value3, value4, value5));
        }
    }

    /// <summary>All values in one tuple: unknown if one is unknown, secret if one is secret.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6)> Tuple<T1, T2, T3, T4, T5, T6>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5, Input<T6> item6)
        => Tuple(
            (Output<T1>)item1, (Output<T2>)item2, (Output<T3>)item3, (Output<T4>)item4,
            (Output<T5>)item5, (Output<T6>)item6);

    /// <summary>All values in one tuple: unknown if one is unknown, secret if one is secret.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6)> Tuple<T1, T2, T3, T4, T5, T6>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5, Output<T6> item6)
    {
        return new(JoinAsync());

        async Task<OutputData<(T1, T2, T3, T4, T5, T6)>> JoinAsync()
        {
            var joined = new Joined();
            var value1 = joined.Add(await item1.DataTask.ConfigureAwait(false));
            var value2 = joined.Add(await item2.DataTask.ConfigureAwait(false));
            var value3 = joined.Add(await item3.DataTask.ConfigureAwait(false));
            var value4 = joined.Add(await item4.DataTask.ConfigureAwait(false));
            var value5 = joined.Add(await item5.DataTask.ConfigureAwait(false));
            var value6 = joined.Add(await item6.DataTask.ConfigureAwait(false));
            return joined.With((value1, value2, value3, value4, value5, value6));
        }
    }

    /// <summary>All values in one tuple: unknown if one is unknown, secret if one is secret.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6, T7)> Tuple<T1, T2, T3, T4, T5, T6, T7>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5, Input<T6> item6,
        Input<T7> item7)
        => Tuple(
            (Output<T1>)item1, (Output<T2>)item2, (Output<T3>)item3, (Output<T4>)item4,
            (Output<T5>)item5, (Output<T6>)item6, (Output<T7>)item7);

    /// <summary>All values in one tuple: unknown if one is unknown, secret if one is secret.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6, T7)> Tuple<T1, T2, T3, T4, T5, T6, T7>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5, Output<T6> item6,
        Output<T7> item7)
    {
        return new(JoinAsync());

        async Task<OutputData<(T1, T2, T3, T4, T5, T6, T7)>> JoinAsync()
        {
            var joined = new Joined();
            var value1 = joined.Add(await item1.DataTask.ConfigureAwait(false));
            var value2 = joined.Add(await item2.DataTask.ConfigureAwait(false));
            var value3 = joined.Add(await item3.DataTask.ConfigureAwait(false));
            var value4 = joined.Add(await item4.DataTask.ConfigureAwait(false));
            var value5 = joined.Add(await item5.DataTask.ConfigureAwait(false));
            var value6 = joined.Add(await item6.DataTask.ConfigureAwait(false));
            var value7 = joined.Add(await item7.DataTask.ConfigureAwait(false));
            return joined.With((value1, value2, value3, value4, value5, value6, value7));
        }
    }

    /// <summary>All values in one tuple: unknown if one is unknown, secret if one is secret.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6, T7, T8)> Tuple<T1, T2, T3, T4, T5, T6, T7, T8>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5, Input<T6> item6,
        Input<T7> item7, Input<T8> item8)
        => Tuple(
            (Output<T1>)item1, (Output<T2>)item2, (Output<T3>)item3, (Output<T4>)item4,
            (Output<T5>)item5, (Output<T6>)item6, (Output<T7>)item7, (Output<T8>)item8);

    /// <summary>All values in one tuple: unknown if one is unknown, secret if one is secret.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6, T7, T8)> Tuple<T1, T2, T3, T4, T5, T6, T7, T8>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5, Output<T6> item6,
        Output<T7> item7, Output<T8> item8)
    {
        return new(JoinAsync());

        async Task<OutputData<(T1, T2, T3, T4, T5, T6, T7, T8)>> JoinAsync()
        {
            var joined = new Joined();
            var value1 = joined.Add(await item1.DataTask.ConfigureAwait(false));
            var value2 = joined.Add(await item2.DataTask.ConfigureAwait(false));
            var value3 = joined.Add(await item3.DataTask.ConfigureAwait(false));
            var value4 = joined.Add(await item4.DataTask.ConfigureAwait(false));
            var value5 = joined.Add(await item5.DataTask.ConfigureAwait(false));
            var value6 = joined.Add(await item6.DataTask.ConfigureAwait(false));
            var value7 = joined.Add(await item7.DataTask.ConfigureAwait(false));
            var value8 = joined.Add(await item8.DataTask.ConfigureAwait(false));
            return joined.With((value1, value2, value3, value4, value5, value6, value7, value8));
        }
    }
}
