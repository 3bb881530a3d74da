namespace Infra.Cloud.State;

/// <summary>Which objects belong to another one, so that nothing is scanned to find them.</summary>
internal sealed class Index
{
    private readonly Dictionary<string, SortedSet<string>> _members = new(StringComparer.Ordinal);

    public void Add(string owner, string member)
    {
        if (!_members.TryGetValue(owner, out var members)) _members[owner] = members = new(StringComparer.Ordinal);
        members.Add(member);
    }

    public IEnumerable<string> Of(string owner) =>
        _members.TryGetValue(owner, out var members) ? members : Enumerable.Empty<string>();

    public void Clear() => _members.Clear();
}
