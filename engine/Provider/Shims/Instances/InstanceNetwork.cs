namespace Infra.Engine;

/// <summary>The part of RunInstances that says in which network, and with which interfaces.</summary>
internal static class InstanceNetwork
{
    public static IEnumerable<(string Name, string? Value)> Of(ResourceStep step)
    {
        var hasPrimary = step.Text("networkInterfaceTrafficMode") is not null || step.TextIfSet("networkCardIndex") is not null
            || step.TextIfSet("queuePairNumber") is not null;
        var secondary = step.PlannedItems("networkInterfaces").SelectMany((item, index) =>
            Secondary(item, $"NetworkInterface.{index + (hasPrimary ? 2 : 1)}."));
        var own = hasPrimary ? Primary(step) : Whole(step);
        return [.. own, .. secondary, ("NetworkOptions.EnableJumboFrame", step.TextIfSet("enableJumboFrame"))];
    }

    private static IEnumerable<(string Name, string? Value)> Whole(ResourceStep step) =>
    [
        ("VSwitchId", step.Text("vswitchId")),
        ("PrivateIpAddress", step.Text("vswitchId") is null ? null : step.Text("privateIp")),
        .. Groups(step, ""),
        .. EcsCalls.Numbered("Ipv6Address", step.PlannedList("ipv6Addresses")),
        ("Ipv6AddressCount", step.TextIfSet("ipv6AddressCount")),
    ];

    private static IEnumerable<(string Name, string? Value)> Primary(ResourceStep step)
    {
        const string prefix = "NetworkInterface.1.";
        return
        [
            ($"{prefix}InstanceType", "Primary"),
            .. Groups(step, prefix),
            ($"{prefix}VSwitchId", step.Text("vswitchId")),
            ($"{prefix}PrimaryIpAddress", step.Text("vswitchId") is null ? null : step.Text("privateIp")),
            .. EcsCalls.Numbered($"{prefix}Ipv6Address", step.PlannedList("ipv6Addresses")),
            ($"{prefix}Ipv6AddressCount", step.TextIfSet("ipv6AddressCount")),
            ($"{prefix}NetworkInterfaceTrafficMode", step.Text("networkInterfaceTrafficMode")),
            ($"{prefix}NetworkCardIndex", step.TextIfSet("networkCardIndex")),
            ($"{prefix}QueuePairNumber", step.TextIfSet("queuePairNumber")),
            ($"{prefix}SourceDestCheck", step.TextIfSet("sourceDestCheck")),
        ];
    }

    private static IEnumerable<(string Name, string? Value)> Secondary(Properties item, string prefix)
    {
        if (item.GetValueOrDefault("networkInterfaceId") is string { Length: > 0 } id) return [($"{prefix}NetworkInterfaceId", id)];
        return
        [
            ($"{prefix}InstanceType", "Secondary"),
            ($"{prefix}VSwitchId", item.GetValueOrDefault("vswitchId") as string),
            ($"{prefix}NetworkInterfaceTrafficMode", item.GetValueOrDefault("networkInterfaceTrafficMode") as string),
            ($"{prefix}NetworkCardIndex", Number(item, "networkCardIndex")),
            ($"{prefix}QueuePairNumber", Number(item, "queuePairNumber")),
            .. EcsCalls.Numbered($"{prefix}SecurityGroupIds", (item.GetValueOrDefault("securityGroupIds") as object?[] ?? []).OfType<string>()),
        ];
    }

    /// <summary>Without a vSwitch the first group alone is taken, as the classic network had it.</summary>
    private static IEnumerable<(string Name, string? Value)> Groups(ResourceStep step, string prefix)
    {
        var groups = step.PlannedList("securityGroups").Order(StringComparer.Ordinal).ToArray();
        return groups is [var first, ..] && step.Text("vswitchId") is null
            ? [($"{prefix}SecurityGroupId", first)]
            : EcsCalls.Numbered($"{prefix}SecurityGroupIds", groups);
    }

    private static string? Number(Properties item, string name) =>
        item.GetValueOrDefault(name) is double number and not 0 ? ResourceStep.Format(number) : null;
}
