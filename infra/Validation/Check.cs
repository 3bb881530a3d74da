using System.Collections.Immutable;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Validation;

/// <summary>Checks the arguments of one component.</summary>
/// <remarks>Plain values are checked at once and all their breaches are reported together by <see cref="Throw"/>.
/// Values that resources bring are checked when they are known, and children get the checked value. Values unknown
/// in a preview pass.</remarks>
internal sealed class Check(string component, string name, Resource? resource)
{
    private readonly string _subject = $"{component} '{name}'";
    private readonly List<string> _breaches = [];
    private readonly string _prefix = "";

    /// <summary>Checks for a component resource, named in messages by its class and name.</summary>
    public Check(ComponentResource component)
        : this(component.GetType().Name, component.GetResourceName(), component)
    {
    }

    private Check(string component, string name, Resource? resource, string prefix, List<string> breaches)
        : this(component, name, resource) => (_prefix, _breaches) = (prefix, breaches);

    /// <summary>Checks the arguments of a part, for example <c>dataDisks[0]</c>, named in messages with it; breaches
    /// are reported together with everything else.</summary>
    public Check Within(string part) => new(component, name, resource, $"{_prefix}{part}.", _breaches);

    /// <summary>An argument that may be left out.</summary>
    public Argument<T> That<T>(Input<T>? input, string argument, params ReadOnlySpan<Func<T, Breach?>> rules)
    {
        var result = new Argument<T>($"{_prefix}{argument}", input);
        foreach (var rule in rules) Rule(result, rule);
        return result;
    }

    /// <summary>An argument that must be given.</summary>
    public Argument<T> Required<T>(
        Input<T>? input, string argument, string must, params ReadOnlySpan<Func<T, Breach?>> rules)
    {
        var result = That(input, argument, rules);
        if (!result.IsSet || (result.IsPlain && result.PlainValue is ""))
            Fail(result.Name, "nothing", new Breach(must));
        return result;
    }

    /// <summary>An argument that decides which resources exist, so it cannot come from one.</summary>
    public T Decision<T>(Input<T>? input, string argument, T unset)
    {
        if (input is null) return unset;
        var given = new Argument<T>($"{_prefix}{argument}", input);
        if (given.IsPlain) return given.PlainValue ?? unset;
        Fail(given.Name, "an output", new Breach("be a plain value, because it decides which resources exist"));
        return unset;
    }

    /// <summary>The same with a rule about its value.</summary>
    public T Decision<T>(Input<T>? input, string argument, T unset, Func<T, Breach?> rule)
    {
        var value = Decision(input, argument, unset);
        if (rule(value) is { } breach) Fail($"{_prefix}{argument}", Plain.Show(value), breach);
        return value;
    }

    /// <summary>A list that decides which resources exist, and names each thing once.</summary>
    /// <param name="list">The list.</param>
    /// <param name="argument">What it is called.</param>
    /// <param name="isRight">Whether an item is one.</param>
    /// <param name="otherwise">What an item that is none breaks.</param>
    /// <param name="each">What is named once, for example <c>every rule</c>.</param>
    /// <returns>The items, wrong ones too; none where nothing was given.</returns>
    public ImmutableArray<string> Decision(
        InputList<string> list, string argument, Func<string, bool> isRight, Breach otherwise, string each)
    {
        var items = Decision(list, argument, ImmutableArray<string>.Empty);
        if (items.IsDefaultOrEmpty) return [];
        foreach (var item in items.Where(item => !isRight(item)))
            Fail($"{_prefix}{argument}", Plain.Show(item), otherwise);
        foreach (var twice in items.GroupBy(item => item, StringComparer.Ordinal).Where(group => group.Count() > 1))
            Fail($"{_prefix}{argument}", twice.Key, new($"name {each} once"));
        return items;
    }

    /// <summary>A rule about one argument.</summary>
    public void Rule<T>(Argument<T> subject, Func<T, Breach?> rule)
    {
        if (!subject.IsSet) return;
        if (subject.IsPlain) Note(subject, rule(subject.PlainValue!));
        else subject.Guard(value => Refuse(subject, value, rule(value)));
    }

    /// <summary>A rule about an argument in the light of another.</summary>
    /// <remarks>The other's value is only looked at: the subject does not become unknown with it.</remarks>
    public void Rule<T, TOther>(Argument<T> subject, Argument<TOther> other, Func<T, TOther, Breach?> rule)
    {
        if (!subject.IsSet || !other.IsSet) return;
        if (subject.IsPlain && other.IsPlain)
        {
            Note(subject, rule(subject.PlainValue!, other.PlainValue!));
            return;
        }

        var light = other.Output;
        subject.Guard(async value =>
        {
            if (!await OutputUtilities.GetIsKnownAsync(light)) return;
            if (await OutputUtilities.GetValueAsync(light) is { } seen) await Refuse(subject, value, rule(value, seen));
        });
    }

    /// <summary>A rule about an argument in the light of two others.</summary>
    public void Rule<T, TFirst, TSecond>(
        Argument<T> subject, Argument<TFirst> first, Argument<TSecond> second, Func<T, TFirst, TSecond, Breach?> rule)
    {
        if (!first.IsSet || !second.IsSet) return;
        var both = first.IsPlain && second.IsPlain
            ? new Argument<(TFirst, TSecond)>(first.Name, (first.PlainValue!, second.PlainValue!))
            : new Argument<(TFirst, TSecond)>(first.Name, Output.Tuple(first.Output, second.Output));
        Rule(subject, both, (value, seen) => rule(value, seen.Item1, seen.Item2));
    }

    /// <summary>A breach of a rule that is about which arguments are given.</summary>
    /// <param name="argument">The whole name, as <see cref="Argument{T}.Name"/> tells it.</param>
    /// <param name="got">What was given.</param>
    /// <param name="breach">The rule.</param>
    public void Fail(string argument, string got, Breach breach) =>
        _breaches.Add(breach.Describe(_subject, argument, got));

    /// <summary>Reports what was found so far.</summary>
    /// <exception cref="ResourceException">At least one plain value breaks a rule; all of them are named.</exception>
    public void Throw()
    {
        if (_breaches.Count > 0) throw Exception(string.Join('\n', _breaches));
    }

    private void Note<T>(Argument<T> subject, Breach? breach)
    {
        if (breach is not null) Fail(subject.Name, subject.Shown, subject.IsPlainSecret ? Unseen(breach) : breach);
    }

    private async Task Refuse<T>(Argument<T> subject, T value, Breach? breach)
    {
        if (breach is null) return;
        throw Exception(await subject.IsSecretAsync()
            ? Unseen(breach).Describe(_subject, subject.Name, Argument<T>.Secret)
            : breach.Describe(_subject, subject.Name, Plain.Show(value)));
    }

    /// <summary>A breach that shows nothing of the value, of which it may hold a part.</summary>
    private static Breach Unseen(Breach breach) => breach with { Got = null };

    private ResourceException Exception(string message) => new(message, resource!, hideStack: true);
}
