using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Cs.Addons;

/// <summary>An action on the add-ons of a cluster.</summary>
internal abstract class AddonAction(string name, bool mutates, string route, string[] parameters, string differs = "")
    : CsAction(name, mutates, route, parameters, differs)
{
    /// <summary>What the add-ons of the body are in while the task runs.</summary>
    protected static Addon Installed(Request request, Cluster cluster, string name) =>
        Addon.Find(cluster, request.At, name) ?? throw request.Refuse(CsErrors.AddonNotFound(name));

    /// <summary>One that nothing is being done to.</summary>
    protected static Addon Resting(Request request, Cluster cluster, string name)
    {
        var addon = Installed(request, cluster, name);
        return addon.StateAt(request.At) == "active" ? addon : throw request.Refuse(CsErrors.AddonBusy(name));
    }

    /// <summary>Lets add-ons be busy, and answers with the task.</summary>
    protected static JsonObject Begin(
        Request request, Cluster cluster, string task, string state, IEnumerable<Addon> addons)
    {
        foreach (var addon in addons)
        {
            var busy = addon with { Busy = state, Until = request.At + ClusterDurations.ChangeAddon };
            cluster.Addons.Put(request.Moment, addon.Name, busy.Text());
        }

        request.Touch(cluster);
        return Started(request, task, cluster.Id, ClusterDurations.ChangeAddon);
    }

    /// <summary>The entries of the body with their names, each once.</summary>
    protected static List<(string Name, JsonObject Body)> Entries(Request request, string body, string field)
    {
        request.Required(body);
        var entries = CsBody.Objects(request, body)
            .ConvertAll(entry => (CsBody.Text(entry[field]) is { Length: > 0 } name ? name
                : throw request.Refuse(CsErrors.Missing(field)), entry));
        if (entries.Count == 0) throw request.Refuse(CsErrors.Missing(field));
        return entries.DistinctBy(entry => entry.Item1).Count() == entries.Count ? entries : throw request.Invalid(field);
    }
}
