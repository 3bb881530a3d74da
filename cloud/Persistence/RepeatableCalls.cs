using System.Text.Json.Nodes;
using Infra.Cloud.State;

namespace Infra.Cloud.Persistence;

/// <summary>Calls that an interrupted operation carried out and that its repetition will make again.</summary>
internal sealed class RepeatableCalls
{
    private readonly Dictionary<string, Queue<JournalLine>> _byIdentity = new(StringComparer.Ordinal);

    public void Add(JournalLine line)
    {
        if (!line.CanResume) return;
        if (!_byIdentity.TryGetValue(line.Identity, out var queue)) _byIdentity[line.Identity] = queue = new();
        queue.Enqueue(line);
    }

    /// <summary>The answer of the first call like this one that was not asked for again yet, or null.</summary>
    /// <remarks>A line whose objects came or went otherwise since is no answer any more.</remarks>
    public JsonObject? Take(ApiCall call, string hash, Store store)
    {
        if (_byIdentity.Count == 0) return null;

        var identity = JournalLine.IdentityOf(call.Origin, call.Product, call.Action, call.Region, hash);
        if (!_byIdentity.TryGetValue(identity, out var queue)) return null;

        JsonObject? answer = null;
        while (answer is null && queue.TryDequeue(out var line))
            if (line.Left.TrueForAll(left => IsAsLeft(left, line, call.At, store)))
                answer = line.Answer.DeepClone().AsObject();
        if (queue.Count == 0) _byIdentity.Remove(identity);
        return answer;
    }

    /// <summary>What is left after a commit, in a stable order. What may simply be done again is not kept: in between,
    /// somebody else may have done the opposite.</summary>
    public IReadOnlyList<JournalLine> Keep()
    {
        foreach (var (identity, queue) in _byIdentity.ToList())
            if (ApiActions.Find(queue.Peek().Product, queue.Peek().Action)?.CanRepeat != false)
                _byIdentity.Remove(identity);
        return [.. _byIdentity.Values.SelectMany(queue => queue)
            .OrderBy(line => line.At).ThenBy(line => line.Identity, StringComparer.Ordinal)];
    }

    private static bool IsAsLeft(LeftObject left, JournalLine line, DateTimeOffset at, Store store)
    {
        var time = at > line.At ? at : line.At;
        return left.Exists == (store.TableOf(left.Kind)?.Find(left.Id)?.ExistsAt(time) ?? false);
    }
}
