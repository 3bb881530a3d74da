using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>alicloud_vswitch: https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/vswitch.</summary>
internal sealed class SwitchShim() : ResourceShim("alicloud:vpc/switch:Switch")
{
    private const string Product = "Vpc";
    private static readonly string[] Gone = ["InvalidVswitchID.NotFound", "InvalidVSwitchId.NotFound"];

    private static readonly string[] RetryCreate =
        ["TaskConflict", "IncorrectStatus.cbnStatus", "InvalidStatus.RouteEntry", "OperationFailed.IdempotentTokenProcessing",
            "IncorrectStatus", "CreateVSwitch.IncorrectStatus.cbnStatus", "IncorrectVSwitchStatus", "OperationConflict",
            "OperationFailed.DistibuteLock", "OperationFailed.NotifyCenCreate"];

    private static readonly string[] RetryUpdate =
        ["OperationConflict", "OperationFailed.LastTokenProcessing", "IncorrectStatus.VSwitch", "IncorrectStatus.VpcRouteEntry",
            "ServiceUnavailable"];

    private static readonly string[] RetryDelete =
        ["DependencyViolation", "DependencyViolation.SnatEntry", "DependencyViolation.MulticastDomain", "OperationConflict",
            "IncorrectRouteEntryStatus", "InternalError", "TaskConflict", "DependencyViolation.EnhancedNatgw",
            "DependencyViolation.RouteTable", "DependencyViolation.HaVip", "DeleteVSwitch.IncorrectStatus.cbnStatus", "SystemBusy",
            "IncorrectVSwitchStatus", "LastTokenProcessing", "OperationDenied.OtherSubnetProcessing", "DependencyViolation.SNAT",
            "DependencyViolation.NetworkAcl"];

    public override void Create(ResourceStep step)
    {
        var isDefault = step.TextOrZero("isDefault") == "true";
        (string Name, string? Value)[] own = isDefault ? [] :
        [
            ("CidrBlock", step.TextOrZero("cidrBlock")),
            ("VpcId", step.TextOrZero("vpcId")),
            ("VSwitchName", step.Text("vswitchName") ?? step.Text("name")),
            ("Description", step.Text("description")),
            ("VpcIpv6CidrBlock", step.Text("vpcIpv6CidrBlock")),
        ];
        step.Id = step.Calls.Call(Product, isDefault ? "CreateDefaultVSwitch" : "CreateVSwitch", step.CreateTimeout, RetryCreate,
            [
                ("RegionId", step.Calls.Region),
                ("ZoneId", step.Text("zoneId") ?? step.Text("availabilityZone")),
                ("Ipv6CidrBlock", step.Text("ipv6CidrBlockMask")),
                .. own,
            ]).Text("VSwitchId");
        WaitFor(step, step.CreateTimeout);
        Update(step);
    }

    public override bool Read(ResourceStep step)
    {
        if (Describe(step) is not { } vSwitch) return false;
        step.Set(vSwitch,
            ("cidrBlock", "CidrBlock"), ("createTime", "CreationTime"), ("description", "Description"),
            ("ipv6CidrBlock", "Ipv6CidrBlock"), ("isDefault", "IsDefault"), ("status", "Status"), ("vswitchName", "VSwitchName"),
            ("name", "VSwitchName"), ("vpcId", "VpcId"), ("zoneId", "ZoneId"), ("availabilityZone", "ZoneId"));
        step.Outputs["tags"] = Tags.Of(vSwitch);
        return true;
    }

    public override void Update(ResourceStep step)
    {
        (string Name, string? Value)[] changed =
        [
            ("VSwitchName", step.Changed("vswitchName") ?? step.Changed("name")),
            ("Description", step.Changed("description")),
            ("EnableIPv6", step.AnyChanged("ipv6CidrBlockMask") ? "true" : step.Changed("enableIpv6")),
            ("Ipv6CidrBlock", step.Changed("ipv6CidrBlockMask")),
        ];
        if (changed.Any(parameter => parameter.Value is not null))
        {
            step.Calls.Call(Product, "ModifyVSwitchAttribute", step.UpdateTimeout, RetryUpdate,
                [("VSwitchId", step.Id), ("RegionId", step.Calls.Region), .. changed]);
            WaitFor(step, step.UpdateTimeout);
        }
        // CreateVSwitch is called without them, so that a new one gets its tags here.
        if (step.HasChange("tags")) Tags.Update(step, Product, "VSWITCH");
        ReadExisting(step);
    }

    public override bool IsUnderWay(ResourceStep step) => Describe(step).Text("Status") is "Pending";

    public override void Delete(ResourceStep step)
    {
        if (step.Calls.CallOrGone(Product, "DeleteVSwitch", step.DeleteTimeout, RetryDelete, Gone,
            ("VSwitchId", step.Id), ("RegionId", step.Calls.Region)) is not null)
            step.Calls.WaitUntilGone(() => Describe(step).Text("Status"), TimeSpan.Zero, step.DeleteTimeout);
    }

    /// <summary>The vSwitch; the service answers for one that is not there without its fields.</summary>
    private static JsonObject? Describe(ResourceStep step) =>
        step.Calls.CallOrGone(Product, "DescribeVSwitchAttributes", step.UpdateTimeout, [], Gone,
            ("VSwitchId", step.Id), ("RegionId", step.Calls.Region)) is { } found && found.Text("VSwitchId") is { Length: > 0 }
            ? found : null;

    private static void WaitFor(ResourceStep step, TimeSpan timeout) =>
        step.Calls.WaitFor(() => Describe(step).Text("Status"), ["Available"], TimeSpan.Zero, timeout);
}
