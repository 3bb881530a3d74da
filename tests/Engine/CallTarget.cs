namespace Infra.Tests.Engine;

/// <summary>One call of a deployment, which is the same one in every run: the calls of a step have their order, those of
/// different steps have none.</summary>
/// <param name="Origin">Who calls.</param>
/// <param name="Index">The how manieth call of the caller it is, from 0.</param>
/// <param name="Action">What is called.</param>
internal sealed record CallTarget(string Origin, int Index, string Action)
{
    /// <summary>The calls in order, but of a row of questions that are asked over and over only the first.</summary>
    public static IEnumerable<CallTarget> WithoutPolls(IEnumerable<CallTarget> calls)
    {
        CallTarget? before = null;
        foreach (var call in calls.OrderBy(call => call.Origin, StringComparer.Ordinal).ThenBy(call => call.Index))
        {
            if (before is null || (call.Origin, call.Action) != (before.Origin, before.Action)) yield return call;
            before = call;
        }
    }

    /// <summary>The first call of each step, or of a step of each type of resource, that does more than ask, and some
    /// others; all of them where <see cref="EveryPoint"/> is asked for.</summary>
    public static List<CallTarget> Sample(IEnumerable<CallTarget> calls, bool eachStep)
    {
        if (EveryPoint.IsAskedFor) return [.. WithoutPolls(calls)];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. WithoutPolls(calls).Index()
                .Where(one => IsFirst(one.Item) | one.Index % EveryPoint.ShareOfOthers == 0)
                .Select(one => one.Item),
        ];

        bool IsFirst(CallTarget call) => !IsQuestion(call.Action) && UrnOf(call.Origin) is { } urn
            && seen.Add(eachStep ? urn : urn.Split("::")[2]);
    }

    /// <summary>Whether an operation changes nothing.</summary>
    public static bool IsQuestion(string action) => action.StartsWith("Describe", StringComparison.Ordinal)
        || action.StartsWith("Get", StringComparison.Ordinal) || action.StartsWith("List", StringComparison.Ordinal);

    /// <summary>The resource whose step makes a call, from the origin of the call; null for calls of no step.</summary>
    public static string? UrnOf(string origin) =>
        Array.Find(origin.Split(' '), part => part.StartsWith("urn:pulumi:", StringComparison.Ordinal));
}
