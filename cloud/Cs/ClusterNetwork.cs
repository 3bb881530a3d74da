using System.Net;

namespace Infra.Cloud.Cs;

/// <summary>The rules for the network of a new cluster.</summary>
/// <remarks>Sources: CreateCluster of CS 2015-12-15 (2024-06 and SDK of 2026-08-22): one network add-on, Flannel with
/// a range of addresses for pods, Terway with vSwitches for them. That Flannel takes no pod vSwitches and Terway no
/// range is ours: what would be ignored is refused.</remarks>
internal static class ClusterNetwork
{
    public const string Flannel = "flannel";
    public const string Terway = "terway-eniip";

    private static readonly IPNetwork[] s_private =
        [IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.168.0.0/16")];

    public static void Check(Request request)
    {
        var services = Range(request, "service_cidr", 16, 24);
        var addons = CsBody.Objects(request, "addons").Select(addon => CsBody.Text(addon["name"])).ToList();
        var plugins = addons.Where(name => name is Flannel or Terway).ToList();
        if (plugins.Count != 1)
            throw request.Refuse(CsErrors.Rule("addons", $"must name exactly one of {Flannel} and {Terway}"));

        if (plugins[0] == Flannel) CheckFlannel(request, services);
        else CheckTerway(request);
    }

    private static void CheckFlannel(Request request, IPNetwork services)
    {
        var pods = Range(request, "container_cidr", 8, 24);
        var mask = request.Integer("node_cidr_mask", 24, 28) ?? 24;
        if (mask <= pods.PrefixLength)
            throw request.Refuse(CsErrors.Rule("node_cidr_mask", "must be longer than the prefix of container_cidr"));
        if (pods.Contains(services.BaseAddress) || services.Contains(pods.BaseAddress))
            throw request.Refuse(CsErrors.Rule("container_cidr", "must not overlap service_cidr"));
        if (CsBody.Strings(request, "pod_vswitch_ids").Count > 0)
            throw request.Refuse(CsErrors.Rule("pod_vswitch_ids", $"is for {Terway} only"));
    }

    private static void CheckTerway(Request request)
    {
        if (CsBody.Strings(request, "pod_vswitch_ids").Count == 0)
            throw request.Refuse(CsErrors.Missing("pod_vswitch_ids"));
        if (request.Optional("container_cidr") is not null)
            throw request.Refuse(CsErrors.Rule("container_cidr", $"is for {Flannel} only"));
    }

    private static IPNetwork Range(Request request, string parameter, int shortest, int longest) =>
        IPNetwork.TryParse(request.Required(parameter), out var range)
        && range.PrefixLength >= shortest && range.PrefixLength <= longest
        && Array.Exists(s_private, all => all.PrefixLength <= range.PrefixLength && all.Contains(range.BaseAddress))
            ? range : throw request.Invalid(parameter);
}
