using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs.Addons;

/// <summary>Tells about an add-on that can be installed:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/DescribeAddon"/>.</summary>
internal sealed class DescribeAddon() : AddonAction("DescribeAddon", mutates: false, "GET /addons/{addon_name}",
    ["cluster_id", "cluster_spec", "cluster_type", "cluster_version", "profile", "region_id", "version"],
    "There is no catalogue: every name is that of an add-on in the version that the call or the cluster names, and none "
    + "has a newer one.")
{
    public override JsonObject Answer(Request request)
    {
        var name = request.Required("addon_name");
        var installed = request.Optional("cluster_id") is null ? null
            : Addon.Find(ClusterOf(request, "cluster_id"), request.At, name);
        return new()
        {
            ["name"] = name,
            ["version"] = request.Optional("version") ?? installed?.Version ?? Addon.DefaultVersion,
            ["architecture"] = new JsonArray("amd64", "arm64"),
            ["category"] = "",
            ["config_schema"] = "{}",
            ["install_by_default"] = false,
            ["managed"] = false,
            ["newer_versions"] = new JsonArray(),
            ["supported_actions"] = new JsonArray("Install", "Upgrade", "Modify", "Uninstall"),
        };
    }
}
