using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.Audit;

/// <summary>Which permissions calls needed. Bounded: identifiers that the cloud makes are not kept, and beyond a number
/// of names for one action only that there are many.</summary>
internal sealed class PermissionLog
{
    private const int MaxNames = 200;

    private readonly Dictionary<(string Holder, Permission Permission), Use> _uses = [];
    private readonly Dictionary<(string Holder, string Action), int> _names = [];

    // Clients mostly go on needing what they needed last.
    private (string Holder, Permission Permission) _lastKey;
    private Use? _last;

    public IEnumerable<PermissionUse> Sorted() => _uses
        .Select(use => new PermissionUse(use.Key.Holder, use.Key.Permission.Action, use.Key.Permission.Resource,
            use.Value.At, use.Value.Operation))
        .OrderBy(use => use.Holder, StringComparer.Ordinal).ThenBy(use => use.Action, StringComparer.Ordinal)
        .ThenBy(use => use.Resource, StringComparer.Ordinal);

    public void Note(string holder, Permission permission, DateTimeOffset at, int operation)
    {
        if (_last is null || _lastKey != (holder, permission))
            (_lastKey, _last) = ((holder, permission), UseOf(holder, permission));
        if (at > _last.At) _last.At = at;
        if (operation > _last.Operation) _last.Operation = operation;
    }

    private Use UseOf(string holder, Permission permission)
    {
        if (_uses.TryGetValue((holder, permission), out var use)) return use;

        var names = _names.GetValueOrDefault((holder, permission.Action));
        if (names >= MaxNames)
        {
            permission = permission with { Resource = AnyName(permission.Resource) };
            if (_uses.TryGetValue((holder, permission), out use)) return use;
        }

        _names[(holder, permission.Action)] = names + 1;
        return _uses[(holder, permission)] = new Use();
    }

    /// <summary>acs:ram::*:role/name becomes acs:ram::*:role/*.</summary>
    private static string AnyName(string resource) =>
        resource.LastIndexOf('/') is var slash and >= 0 ? resource[..(slash + 1)] + "*" : "*";

    private sealed class Use
    {
        public DateTimeOffset At { get; set; }

        public int Operation { get; set; }
    }
}
