using System.Text.Json.Nodes;
using Infra.Cloud.Ecs;
using Infra.Cloud.Limits;
using Infra.Cloud.Vpc;

namespace Infra.Cloud.Cs;

/// <summary>What a node pool must fulfil, and what its nodes' disks need.</summary>
/// <remarks>Sources: CreateClusterNodePool (2024-06). Disks are checked as ECS checks them, and before the pool
/// changes: the service may find out only when it launches the first node. Codes about disks are those of ECS.</remarks>
internal static class NodePoolRules
{
    private const int MaxNodes = 1000;

    /// <summary>Checks the settings and gives the number of nodes they ask for.</summary>
    public static int Check(Request request, Cluster cluster, NodePoolSettings settings)
    {
        if (settings.Text("nodepool_info.name") is not { Length: <= 63 })
            throw request.Refuse(CsErrors.Missing("nodepool_info.name"));
        Filled(request, settings, "scaling_group.vswitch_ids");
        Filled(request, settings, "scaling_group.instance_types");
        _ = VSwitches(request, cluster, settings);
        ClusterPlace.SecurityGroups(request, cluster.VpcId, "scaling_group.security_group_ids",
            settings.Strings("scaling_group.security_group_ids"));
        CheckSystemDisk(request, settings);
        foreach (var disk in CsBody.Objects(settings["scaling_group.data_disks"] as JsonArray ?? [], request, "data_disks"))
            CheckDataDisk(request, disk);

        var desired = settings.Number(request, "scaling_group.desired_size", 0, MaxNodes);
        if (!settings.Flag("auto_scaling.enable")) return desired ?? 0;
        if (desired is not null)
            throw request.Refuse(CsErrors.Rule("scaling_group.desired_size", "excludes auto_scaling"));
        var least = settings.Number(request, "auto_scaling.min_instances", 0, MaxNodes) ?? 0;
        var most = settings.Number(request, "auto_scaling.max_instances", 0, 2000) ?? 0;
        return most >= least ? least : throw request.Invalid("auto_scaling.max_instances");
    }

    /// <summary>The vSwitches of the nodes, which must be in the cluster's VPC.</summary>
    public static List<VSwitch> VSwitches(Request request, Cluster cluster, NodePoolSettings settings)
    {
        const string Name = "scaling_group.vswitch_ids";
        return ClusterPlace.VSwitches(request, cluster.VpcId, Name, settings.Strings(Name));
    }

    /// <summary>The shape of a data disk.</summary>
    public static DiskShape ShapeOf(Request request, JsonObject disk) =>
        disk["size"] is JsonValue size && size.TryGetValue<int>(out var gib)
            ? DiskRules.Shape(request, Given(disk, "category") ?? DiskCategories.Essd, gib, Given(disk, "performance_level"))
            : throw request.Refuse(CsErrors.Missing("data_disks.size"));

    private static void CheckSystemDisk(Request request, NodePoolSettings settings)
    {
        const string Group = "scaling_group.system_disk";
        DiskRules.Shape(request, settings.Text($"{Group}_category") ?? DiskCategories.Essd,
            settings.Number(request, $"{Group}_size", 20, 2048) ?? 120, settings.Text($"{Group}_performance_level"));
        DiskEncryption.Check(request, settings.Flag($"{Group}_encrypted"), settings.Text($"{Group}_kms_key_id"));
    }

    private static void CheckDataDisk(Request request, JsonObject disk)
    {
        var encrypted = disk["encrypted"] is null ? "false" : CsBody.Text(disk["encrypted"]);
        if (encrypted is not ("true" or "false" or ""))
            throw request.Refuse(CsErrors.Rule("data_disks.encrypted", "must be the string true or false"));
        _ = ShapeOf(request, disk);
        DiskEncryption.Check(request, encrypted == "true", Given(disk, "kms_key_id"));
    }

    private static void Filled(Request request, NodePoolSettings settings, string name)
    {
        if (settings[name] is not JsonArray { Count: > 0 } list) throw request.Refuse(CsErrors.Missing(name));
        _ = CsBody.Strings(list, request, name);
    }

    private static string? Given(JsonObject disk, string name) =>
        CsBody.Text(disk[name]) is { Length: > 0 } text ? text : null;
}
