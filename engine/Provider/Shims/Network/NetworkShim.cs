using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>alicloud_vpc: https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/vpc.</summary>
internal sealed class NetworkShim() : ResourceShim("alicloud:vpc/network:Network")
{
    private const string Product = "Vpc";
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan BlockDelay = TimeSpan.FromSeconds(10);
    private static readonly string[] Gone = ["InvalidVpcID.NotFound", "InvalidVpcId.NotFound", "Forbidden.VpcNotFound"];

    public override void Create(ResourceStep step)
    {
        step.Id = (step.TextOrZero("isDefault") == "true" ? CreateDefault(step) : CreateOwn(step)).Text("VpcId");
        if (step.TextOrZero("isDefault") != "true") WaitFor(step, "Status", ["Available"], Delay, step.CreateTimeout);
        Update(step);
    }

    public override bool Read(ResourceStep step)
    {
        if (Describe(step) is not { } vpc) return false;
        step.Set(vpc,
            ("cidrBlock", "CidrBlock"), ("classicLinkEnabled", "ClassicLinkEnabled"), ("createTime", "CreationTime"),
            ("description", "Description"), ("dnsHostnameStatus", "DnsHostnameStatus"), ("enableIpv6", "EnabledIpv6"),
            ("ipv6CidrBlock", "Ipv6CidrBlock"), ("regionId", "RegionId"), ("resourceGroupId", "ResourceGroupId"),
            ("routerId", "VRouterId"), ("status", "Status"), ("vpcName", "VpcName"), ("name", "VpcName"),
            ("isDefault", "IsDefault"));
        step.Set("secondaryCidrBlocks", vpc["SecondaryCidrBlocks"]?["SecondaryCidrBlock"]);
        step.Set("userCidrs", vpc["UserCidrs"]?["UserCidr"]);
        step.Outputs["ipv6CidrBlocks"] = vpc.Items("Ipv6CidrBlocks", "Ipv6CidrBlock")
            .Select(block => (object?)new Properties(StringComparer.Ordinal)
            {
                ["ipv6CidrBlock"] = block.Text("Ipv6CidrBlock"),
                ["ipv6Isp"] = block.Text("Ipv6Isp"),
            }).ToArray();
        step.Outputs["tags"] = Tags.Of(vpc);

        step.Set(RouteTable(step),
            ("routeTableId", "RouteTableId"), ("routerTableId", "RouteTableId"), ("routerId", "RouterId"),
            ("systemRouteTableDescription", "Description"), ("systemRouteTableName", "RouteTableName"),
            ("systemRouteTableRoutePropagationEnable", "RoutePropagationEnable"));
        return true;
    }

    public override void Update(ResourceStep step)
    {
        UpdateClassicLink(step);
        UpdateAttributes(step);
        if (step.Changed("resourceGroupId") is { Length: > 0 } group)
            step.Calls.Call(Product, "MoveResourceGroup", step.UpdateTimeout, [],
                ("ResourceId", step.Id), ("RegionId", step.Calls.Region), ("NewResourceGroupId", group), ("ResourceType", "VPC"));
        UpdateRouteTable(step);
        UpdateBlocks(step);
        if (step.AnyChanged("tags")) Tags.Update(step, Product, "VPC");
        ReadExisting(step);
    }

    public override bool IsUnderWay(ResourceStep step) => Describe(step).Text("Status") is "Pending";

    public override void Delete(ResourceStep step)
    {
        if (step.Calls.CallOrGone(Product, "DeleteVpc", step.DeleteTimeout,
            ["DependencyViolation.VSwitch", "DependencyViolation.SecurityGroup", "IncorrectVpcStatus"],
            ["InvalidResource.NotFound", .. Gone],
            ("VpcId", step.Id), ("RegionId", step.Calls.Region), ("ForceDelete", step.Text("forceDelete"))) is not null)
            step.Calls.WaitUntilGone(() => Describe(step).Text("Status"), Delay, step.DeleteTimeout);
    }

    private static JsonObject CreateOwn(ResourceStep step) => step.Calls.Call(Product, "CreateVpc", step.CreateTimeout,
        ["TaskConflict", "UnknownError"],
        [
            ("RegionId", step.Calls.Region),
            ("CidrBlock", step.Text("cidrBlock")),
            ("VpcName", step.Text("vpcName") ?? step.Text("name")),
            ("Description", step.Text("description")),
            ("ResourceGroupId", step.Text("resourceGroupId")),
            ("UserCidr", step.PlannedList("userCidrs") is { Length: > 0 } cidrs ? string.Join(',', cidrs) : null),
            ("Ipv6Isp", step.Text("ipv6Isp")),
            ("EnableIpv6", step.TextIfSet("enableIpv6")),
            ("Ipv4IpamPoolId", step.Text("ipv4IpamPoolId")),
            ("DryRun", step.TextIfSet("dryRun")),
            ("EnableDnsHostname", DnsHostname(step.Text("dnsHostnameStatus"))),
            ("Ipv4CidrMask", step.TextIfSet("ipv4CidrMask")),
            ("Ipv6CidrBlock", step.Text("ipv6CidrBlock")),
            .. Tags.Numbered(step.PlannedMap("tags")),
        ]);

    private static JsonObject CreateDefault(ResourceStep step) => step.Calls.Call(
        Product, "CreateDefaultVpc", step.CreateTimeout, ["TaskConflict"],
        ("RegionId", step.Calls.Region),
        ("Ipv6CidrBlock", step.Text("ipv6CidrBlock")),
        ("EnableIpv6", step.TextIfSet("enableIpv6")),
        ("ResourceGroupId", step.Text("resourceGroupId")));

    private static void UpdateClassicLink(ResourceStep step)
    {
        if (!step.HasChange("classicLinkEnabled") || Describe(step) is not { } vpc) return;
        var target = step.TextOrZero("classicLinkEnabled");
        if (vpc.Text("ClassicLinkEnabled") == target) return;
        step.Calls.Call(Product, target == "true" ? "EnableVpcClassicLink" : "DisableVpcClassicLink", step.UpdateTimeout,
            ["IncorrectVpcStatus", "InternalError"], ("VpcId", step.Id), ("RegionId", step.Calls.Region));
    }

    private static void UpdateAttributes(ResourceStep step)
    {
        (string Name, string? Value)[] changed =
        [
            ("Description", step.Changed("description")),
            ("VpcName", step.Changed("vpcName") ?? step.Changed("name")),
            ("CidrBlock", step.Changed("cidrBlock")),
            ("EnableIPv6", step.Changed("enableIpv6")),
            ("EnableDnsHostname", DnsHostname(step.Changed("dnsHostnameStatus"))),
        ];
        if (changed.All(parameter => parameter.Value is null)) return;
        step.Calls.Call(Product, "ModifyVpcAttribute", step.UpdateTimeout,
            ["OperationFailed.LastTokenProcessing", "LastTokenProcessing", "OperationFailed.QueryCenIpv6Status",
                "IncorrectStatus", "OperationConflict", "SystemBusy", "ServiceUnavailable", "IncorrectVpcStatus"],
            [("VpcId", step.Id), ("RegionId", step.Calls.Region), ("Ipv6Isp", step.Text("ipv6Isp")), .. changed]);
        WaitFor(step, "Status", ["Available"], Delay, step.UpdateTimeout);
        if (step.AnyChanged("dnsHostnameStatus"))
            WaitFor(step, "DnsHostnameStatus", [step.TextOrZero("dnsHostnameStatus")], Delay, step.UpdateTimeout);
    }

    private static void UpdateRouteTable(ResourceStep step)
    {
        var table = RouteTable(step);
        var propagates = step.HasChange("systemRouteTableRoutePropagationEnable")
            && (!step.IsNew || step.TextIfSet("systemRouteTableRoutePropagationEnable") == "false")
            ? step.TextOrZero("systemRouteTableRoutePropagationEnable") : null;
        (string Name, string? Value)[] changed =
        [
            ("Description", step.HasChange("systemRouteTableDescription") ? step.TextOrZero("systemRouteTableDescription") : null),
            ("RouteTableName", step.HasChange("systemRouteTableName") ? step.TextOrZero("systemRouteTableName") : null),
            ("RoutePropagationEnable", propagates),
        ];
        if (changed.Any(parameter => parameter.Value is not null))
            step.Calls.Call(Product, "ModifyRouteTableAttributes", step.UpdateTimeout, [],
                [("RegionId", step.Calls.Region), ("RouteTableId", table.Text("RouteTableId")), .. changed]);
    }

    /// <summary>The provider takes away every block that was there, and adds every one that is wanted.</summary>
    private static void UpdateBlocks(ResourceStep step)
    {
        if (!step.HasChange("secondaryCidrBlocks")) return;
        foreach (var block in step.ListBefore("secondaryCidrBlocks"))
            Block("UnassociateVpcCidrBlock", block);
        foreach (var block in step.PlannedList("secondaryCidrBlocks"))
            Block("AssociateVpcCidrBlock", block);

        void Block(string action, string block)
        {
            step.Calls.Call(Product, action, step.UpdateTimeout, [],
                ("VpcId", step.Id), ("RegionId", step.Calls.Region), ("SecondaryCidrBlock", block));
            WaitFor(step, "Status", ["Created", "Available"], BlockDelay, step.UpdateTimeout);
        }
    }

    private static string? DnsHostname(string? status) => status is null ? null : status == "ENABLED" ? "true" : "false";

    /// <summary>The VPC; the service answers for one that is not there without its fields.</summary>
    private static JsonObject? Describe(ResourceStep step) =>
        step.Calls.CallOrGone(Product, "DescribeVpcAttribute", step.UpdateTimeout, [], Gone,
            ("VpcId", step.Id), ("RegionId", step.Calls.Region)) is { } found && found.Text("VpcId") is { Length: > 0 }
            ? found : null;

    private static JsonNode? RouteTable(ResourceStep step) => step.Calls.Call(Product, "DescribeRouteTableList",
        step.UpdateTimeout, [], ("VpcId", step.Id), ("RegionId", step.Calls.Region))
        .Items("RouterTableList", "RouterTableListType").FirstOrDefault(table => table.Text("RouteTableType") == "System");

    private static void WaitFor(
        ResourceStep step, string field, ReadOnlySpan<string> target, TimeSpan delay, TimeSpan timeout) =>
        step.Calls.WaitFor(() => Describe(step).Text(field), target, delay, timeout);
}
