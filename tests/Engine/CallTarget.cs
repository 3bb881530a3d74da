using Infra.Cloud;

namespace Infra.Tests.Engine;

/// <summary>One call of a deployment, which is the same one in every run: the calls of a step have their order, those of
/// different steps have none.</summary>
/// <param name="Origin">Who calls.</param>
/// <param name="Index">The how manieth call of the caller it is, from 0.</param>
/// <param name="Action">What is called.</param>
internal sealed record CallTarget(string Origin, int Index, string Action)
{
    /// <summary>The type of the resource whose step makes a call; null for calls of no step.</summary>
    public static string? TypeOf(ApiCall call) => TypeOf(call.Origin);

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

    /// <summary>One call in so many, and the first of every type of resource.</summary>
    public static List<CallTarget> Sample(IEnumerable<CallTarget> calls, int every)
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. WithoutPolls(calls).Index()
                .Where(one => (TypeOf(one.Item.Origin) is { } type && types.Add(type)) | one.Index % every == 0)
                .Select(one => one.Item),
        ];
    }

    public static string? TypeOf(string origin) =>
        origin.Split("::") is { Length: > 3 } parts ? parts[2].Split('$')[^1] : null;
}
