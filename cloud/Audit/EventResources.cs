using System.Text.Json;
using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.Audit;

/// <summary>What a call was about, as an event tells it: identifiers by type of resource.</summary>
internal static class EventResources
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

    public static void Write(Utf8JsonWriter json, Request request, ApiAction action)
    {
        var found = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var permission in Permissions.Of(request, action)) AddNamed(found, permission.Resource);
        foreach (var entity in request.Changed)
            if (Types.TryGetValue(request.Store.TableOf(entity).Kind, out var type)) Add(found, type, LocalId(entity.Id));

        json.WriteStartObject();
        foreach (var (type, ids) in found)
        {
            json.WriteStartArray(type);
            foreach (var id in ids) json.WriteStringValue(id);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>Takes acs:kms:cn-hangzhou:1:key/key-abc apart.</summary>
    private static void AddNamed(SortedDictionary<string, SortedSet<string>> found, string name)
    {
        var relative = name[(name.LastIndexOf(':') + 1)..];
        var slash = relative.IndexOf('/');
        if (slash < 0 || relative.EndsWith('*')) return;
        if (!Types.TryGetValue(relative[..slash], out var type)) return;

        // An alias is known by its whole name.
        Add(found, type, type == "ACS::KMS::Alias" ? relative : relative[(slash + 1)..]);
    }

    private static void Add(SortedDictionary<string, SortedSet<string>> found, string type, string id)
    {
        if (!found.TryGetValue(type, out var ids)) found[type] = ids = new(StringComparer.Ordinal);
        ids.Add(id);
    }

    // The account keeps aliases as region/alias/name.
    private static string LocalId(string id) =>
        id.IndexOf("/alias/", StringComparison.Ordinal) is var at and > 0 ? id[(at + 1)..] : id;
}
