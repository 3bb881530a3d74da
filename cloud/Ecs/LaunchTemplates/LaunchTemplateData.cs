using Infra.Cloud.Ecs.Instances;

namespace Infra.Cloud.Ecs.LaunchTemplates;

/// <summary>The parameters that a launch template keeps.</summary>
internal static class LaunchTemplateData
{
    // What a template can keep beside the parameters of RunInstances; an instance does not get it.
    private static readonly string[] Unused =
    [
        "ImageOwnerAlias", "NetworkType", "VpcId", "DeploymentSetId", "EnableVmOsConfig", "Period", "PeriodUnit",
        "AutoRenew", "AutoRenewPeriod", "SpotDuration", "SpotPriceLimit", "SystemDisk.Iops",
        "SystemDisk.DeleteWithInstance", "NetworkInterface.N.Description", "NetworkInterface.N.NetworkInterfaceName",
        "NetworkInterface.N.PrimaryIpAddress", "NetworkInterface.N.SecurityGroupId", "NetworkInterface.N.VSwitchId",
    ];

    public static string[] Parameters { get; } = [.. InstanceParameters.Templated, .. Unused];

    /// <summary>The parameters that a call sends for the template; empty ones count as not sent.</summary>
    public static SortedDictionary<string, string> Read(Request request)
    {
        EcsTags.Read(request);
        var data = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in request.Parameters)
            if (value.Length > 0 && IsKept(name)) data[name] = value;
        return data;
    }

    /// <summary>The parameters of a template that RunInstances takes and the call does not send itself; of a list the
    /// call sends all or nothing.</summary>
    public static Dictionary<string, string> For(Request request, LaunchTemplateVersion version) =>
        version.Parameters.Where(parameter => !IsUnused(parameter.Key) && !Sends(request, parameter.Key))
            .ToDictionary(parameter => parameter.Key, parameter => parameter.Value);

    // What names the template itself is not in it.
    private static bool IsKept(string parameter) => parameter is not ("RegionId" or "VersionDescription")
        && !parameter.StartsWith("LaunchTemplate", StringComparison.Ordinal)
        && !parameter.StartsWith("Template", StringComparison.Ordinal);

    private static bool IsUnused(string parameter) => Unused.Contains(parameter)
        || parameter.StartsWith("NetworkInterface.", StringComparison.Ordinal);

    private static bool Sends(Request request, string parameter)
    {
        var list = parameter.Split('.')[0];
        return list is "Tag" ? request.Raw("Tag.1.Key") is not null
            : list is "DataDisk" ? request.Raw("DataDisk.1.Size") is not null
                || request.Raw("DataDisk.1.SnapshotId") is not null
            : list is "SecurityGroupIds" or "SecurityGroupId" ? request.Raw("SecurityGroupIds.1") is not null
                || request.Raw("SecurityGroupId") is not null
            : request.Optional(parameter) is not null;
    }
}
