namespace Infra.Cloud.Audit;

/// <summary>What a call was about, as an event tells it: identifiers by type of resource.</summary>
internal sealed class EventResources
{
    /// <summary>The types of ActionTrail, by what stands in the names of resources and by the kinds of the account's own
    /// tables. A kind that is not listed is not told.</summary>
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["key"] = "ACS::KMS::Key",
        ["alias"] = "ACS::KMS::Alias",
        ["disk"] = "ACS::ECS::Disk",
        ["instance"] = "ACS::ECS::Instance",
        ["snapshot"] = "ACS::ECS::Snapshot",
        ["image"] = "ACS::ECS::Image",
        ["launchTemplate"] = "ACS::ECS::LaunchTemplate",
        ["securityGroup"] = "ACS::ECS::SecurityGroup",
        ["vpc"] = "ACS::VPC::VPC",
        ["vswitch"] = "ACS::VPC::VSwitch",
        ["cluster"] = "ACS::ACK::Cluster",
        ["user"] = "ACS::RAM::User",
        ["group"] = "ACS::RAM::Group",
        ["role"] = "ACS::RAM::Role",
        ["policy"] = "ACS::RAM::Policy",
    };

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> TypesByName =
        Types.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<(string Type, string Id)> _found = new(1);

    private EventResources()
    {
    }

    /// <summary>What a call was about; asked for when it was carried out, as the account may forget.</summary>
    public static EventResources Of(Request request, ApiAction action)
    {
        var resources = new EventResources();
        foreach (var template in action.Resources)
            foreach (var name in template.Names(request, openIds: false)) resources.AddNamed(name);
        foreach (var entity in request.Changed)
            if (Types.TryGetValue(request.Store.TableOf(entity).Kind, out var type))
                resources.Add(type, LocalId(entity.Id));
        if (resources._found.Count > 1) resources._found.Sort(Compare);
        return resources;
    }

    public void Append(EventWriter text)
    {
        text.Append("{"u8);
        for (var i = 0; i < _found.Count; i++)
        {
            var (type, id) = _found[i];
            var isFirst = i == 0 || type != _found[i - 1].Type;
            if (i > 0) text.Append(isFirst ? "],"u8 : ","u8);
            if (isFirst)
            {
                text.AppendString(type);
                text.Append(":["u8);
            }

            text.AppendString(id);
        }

        text.Append(_found.Count > 0 ? "]}"u8 : "}"u8);
    }

    private static int Compare((string Type, string Id) one, (string Type, string Id) other) =>
        string.CompareOrdinal(one.Type, other.Type) is not 0 and var byType
            ? byType : string.CompareOrdinal(one.Id, other.Id);

    /// <summary>Takes key/key-abc apart, also at the end of a whole name.</summary>
    private void AddNamed(string name)
    {
        var relative = name.AsSpan(name.LastIndexOf(':') + 1);
        var slash = relative.IndexOf('/');
        if (slash < 0 || relative.EndsWith('*')) return;
        if (!TypesByName.TryGetValue(relative[..slash], out var type)) return;

        // An alias is known by its whole name.
        Add(type, (type == "ACS::KMS::Alias" ? relative : relative[(slash + 1)..]).ToString());
    }

    private void Add(string type, string id)
    {
        if (!_found.Contains((type, id))) _found.Add((type, id));
    }

    // The account keeps aliases as region/alias/name.
    private static string LocalId(string id) =>
        id.IndexOf("/alias/", StringComparison.Ordinal) is var at and > 0 ? id[(at + 1)..] : id;
}
