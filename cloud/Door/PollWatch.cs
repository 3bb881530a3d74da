using System.Collections.Concurrent;

namespace Infra.Cloud.Door;

/// <summary>Notices that somebody asks the same again, which in virtual time is how waiting looks.</summary>
internal sealed class PollWatch
{
    private const int MaxCallers = 1024;

    private readonly ConcurrentDictionary<string, int> _last = new(StringComparer.Ordinal);

    public bool IsPoll(string accessKeyId, ApiAction action, IReadOnlyDictionary<string, string> parameters)
    {
        var asks = !action.Mutates && (action.Name.StartsWith("Describe", StringComparison.Ordinal)
            || action.Name.StartsWith("List", StringComparison.Ordinal));
        var what = asks ? Fingerprint(action, parameters) : 0;
        var before = _last.GetValueOrDefault(accessKeyId);
        if (before == what) return asks;

        if (_last.Count > MaxCallers) _last.Clear();
        _last[accessKeyId] = what;
        return false;
    }

    private static int Fingerprint(ApiAction action, IReadOnlyDictionary<string, string> parameters)
    {
        var sum = HashCode.Combine(action.Product, action.Name);
        foreach (var (name, value) in parameters) sum ^= HashCode.Combine(name, value);
        return sum == 0 ? 1 : sum;
    }
}
