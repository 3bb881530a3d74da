namespace Infra.Cloud;

/// <summary>The filters of a list, read once from a call: an object must pass each one that is sent.</summary>
internal sealed class ListFilter<T>(Request request)
{
    private readonly List<Func<T, bool>> _tests = [];

    public bool Passes(T one) => _tests.TrueForAll(test => test(one));

    public void Add(Func<T, bool> test) => _tests.Add(test);

    /// <summary>One of several texts, parted by commas.</summary>
    public void AnyOf(string parameter, Func<T, string?> fact)
    {
        if (request.Optional(parameter)?.Split(',') is { } wanted) Add(one => wanted.Contains(fact(one)));
    }

    /// <summary>One of a closed set, in whatever case; "all" means no filter, anything else is refused.</summary>
    public void OneOf(string parameter, Func<T, string> fact, params ReadOnlySpan<string> values)
    {
        if (request.Optional(parameter)?.ToLowerInvariant() is not { } wanted || wanted == "all") return;
        if (!values.Contains(wanted)) throw request.Invalid(parameter);
        Add(one => fact(one) == wanted);
    }

    public void Flag(string parameter, Func<T, bool> fact)
    {
        if (request.Boolean(parameter) is { } wanted) Add(one => fact(one) == wanted);
    }
}
