using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.Audit;

/// <summary>Which permissions calls needed. Bounded: identifiers that the cloud makes are not kept, and beyond a number
/// of names for one action only that there are many.</summary>
internal sealed class PermissionLog
{
    private const int MaxNames = 200;

    private readonly Dictionary<(string Holder, Permission Permission), (DateTimeOffset At, int Operation)> _uses = [];
    private readonly Dictionary<(string Holder, string Action), int> _names = [];

    public IEnumerable<PermissionUse> Sorted() => _uses
        .Select(use => new PermissionUse(use.Key.Holder, use.Key.Permission.Action, use.Key.Permission.Resource,
            use.Value.At, use.Value.Operation))
        .OrderBy(use => use.Holder, StringComparer.Ordinal).ThenBy(use => use.Action, StringComparer.Ordinal)
        .ThenBy(use => use.Resource, StringComparer.Ordinal);

    public void Note(string holder, Permission permission, DateTimeOffset at, int operation)
    {
        ref var last = ref CollectionsMarshal.GetValueRefOrNullRef(_uses, (holder, permission));
        if (Unsafe.IsNullRef(ref last))
        {
            var names = _names.GetValueOrDefault((holder, permission.Action));
            if (names >= MaxNames) permission = permission with { Resource = AnyName(permission.Resource) };
            last = ref CollectionsMarshal.GetValueRefOrAddDefault(_uses, (holder, permission), out var isKnown)!;
            if (!isKnown) _names[(holder, permission.Action)] = names + 1;
        }

        last = (at > last.At ? at : last.At, Math.Max(operation, last.Operation));
    }

    /// <summary>acs:ram::*:role/name becomes acs:ram::*:role/*.</summary>
    private static string AnyName(string resource) =>
        resource.LastIndexOf('/') is var slash and >= 0 ? resource[..(slash + 1)] + "*" : "*";
}
