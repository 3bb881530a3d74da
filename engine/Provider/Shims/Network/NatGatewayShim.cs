using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>alicloud_nat_gateway:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/nat_gateway.</summary>
internal sealed class NatGatewayShim() : ResourceShim("alicloud:vpc/natGateway:NatGateway")
{
    private const string Product = "Vpc";
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(5);
    private static readonly string[] Gone = ["InvalidNatGatewayId.NotFound", "InvalidRegionId.NotFound"];

    public override void Create(ResourceStep step)
    {
        var charge = step.Text("paymentType") is { } payment ? ChargeType(payment) : step.Text("instanceChargeType");
        step.Id = step.Calls.Call(Product, "CreateNatGateway", step.CreateTimeout,
            ["TaskConflict", "VswitchStatusError", "IncorrectStatus.VSWITCH", "OperationConflict"],
            [
                ("Description", step.Text("description")),
                ("InternetChargeType", step.Text("internetChargeType")),
                ("Name", step.Text("natGatewayName") ?? step.Text("name")),
                ("NatType", step.Text("natType")),
                ("InstanceChargeType", charge),
                .. Period(step, charge),
                ("RegionId", step.Calls.Region),
                ("Spec", step.Text("specification")),
                ("VSwitchId", step.Text("vswitchId")),
                ("NetworkType", step.Text("networkType")),
                ("VpcId", step.TextOrZero("vpcId")),
                ("EipBindMode", step.Text("eipBindMode")),
                ("IcmpReplyEnabled", step.TextIfSet("icmpReplyEnabled")),
                ("PrivateLinkEnabled", step.TextIfSet("privateLinkEnabled")),
                ("AccessMode", AccessMode(step)),
            ]).Text("NatGatewayId");
        WaitForAvailable(step, step.CreateTimeout);
        Update(step);
    }

    public override bool Read(ResourceStep step)
    {
        if (Describe(step) is not { } nat) return false;
        step.Set(nat,
            ("description", "Description"), ("internetChargeType", "InternetChargeType"), ("natGatewayName", "Name"), ("name", "Name"),
            ("natType", "NatType"), ("instanceChargeType", "InstanceChargeType"), ("networkType", "NetworkType"),
            ("eipBindMode", "EipBindMode"), ("specification", "Spec"), ("status", "Status"), ("vpcId", "VpcId"),
            ("deletionProtection", "DeletionProtection"), ("icmpReplyEnabled", "IcmpReplyEnabled"),
            ("privateLinkEnabled", "PrivateLinkEnabled"));
        step.Set("vswitchId", nat["NatGatewayPrivateInfo"]?["VswitchId"]);
        if (nat.Text("InstanceChargeType") is { } charge) step.Outputs["paymentType"] = PaymentType(charge);
        step.Outputs["forwardTableIds"] = Joined(nat["ForwardTableIds"]?["ForwardTableId"]);
        step.Outputs["snatTableIds"] = Joined(nat["SnatTableIds"]?["SnatTableId"]);
        if (nat["AccessMode"] is { } mode)
            step.Outputs["accessMode"] = new Properties(StringComparer.Ordinal)
            {
                ["modeValue"] = mode.Text("ModeValue") ?? "",
                ["tunnelType"] = mode.Text("TunnelType") ?? "",
            };
        step.Outputs["tags"] = Tags.Read(step.Calls.Call(Product, "ListTagResources", step.UpdateTimeout, [],
                ("RegionId", step.Calls.Region), ("ResourceType", "NATGATEWAY"), ("ResourceId.1", step.Id))
            .Items("TagResources", "TagResource"), "Tag");
        return true;
    }

    public override void Update(ResourceStep step)
    {
        if (step.HasChange("tags")) Tags.Update(step, Product, "NATGATEWAY");
        if (step.HasChange("deletionProtection"))
            step.Calls.Call(Product, "DeletionProtection", step.UpdateTimeout, [],
                ("RegionId", step.Calls.Region), ("InstanceId", step.Id),
                ("ProtectionEnable", step.TextOrZero("deletionProtection")), ("Type", "NATGW"));

        Modify(step, "ModifyNatGatewayAttribute", ["IncorrectStatus.NATGW"],
            ("Description", step.Changed("description")),
            ("Name", step.Changed("natGatewayName") ?? step.Changed("name")),
            ("EipBindMode", step.Changed("eipBindMode")),
            ("IcmpReplyEnabled", step.Changed("icmpReplyEnabled")));
        Modify(step, "ModifyNatGatewaySpec", ["IncorrectStatus.NatGateway"], ("Spec", step.Changed("specification")));
        if (step.AnyChanged("natType", "vswitchId"))
            Modify(step, "UpdateNatGatewayNatType",
                ["OperationFailed.NatGwRouteInMiddleStatus", "TaskConflict", "UnknownError"],
                ("NatType", step.TextOrZero("natType")), ("VSwitchId", step.TextOrZero("vswitchId")),
                ("DryRun", step.TextIfSet("dryRun")));
        ReadExisting(step);
    }

    public override bool IsUnderWay(ResourceStep step) => Describe(step).Text("Status") is "Creating" or "Modifying";

    public override void Delete(ResourceStep step)
    {
        // What is paid in advance cannot be destroyed; the provider only forgets it.
        if (step.Outputs.GetValueOrDefault("paymentType") is "Subscription") return;
        if (step.Calls.CallOrGone(Product, "DeleteNatGateway", step.DeleteTimeout,
            ["DependencyViolation.BandwidthPackages", "DependencyViolation.EIPS", "OperationConflict"],
            ["INSTANCE_NOT_EXISTS", "IncorrectStatus.NatGateway", .. Gone],
            ("NatGatewayId", step.Id), ("Force", step.TextIfSet("force")), ("RegionId", step.Calls.Region)) is not null)
            step.Calls.WaitUntilGone(() => Describe(step).Text("Status"), Delay, step.DeleteTimeout);
    }

    private static void Modify(ResourceStep step, string action, ReadOnlySpan<string> retryOn,
        params (string Name, string? Value)[] parameters)
    {
        if (parameters.All(parameter => parameter.Value is null)) return;
        step.Calls.Call(Product, action, step.UpdateTimeout, retryOn,
            [("NatGatewayId", step.Id), ("RegionId", step.Calls.Region), .. parameters]);
        WaitForAvailable(step, step.UpdateTimeout);
    }

    private static IEnumerable<(string Name, string? Value)> Period(ResourceStep step, string? charge)
    {
        if (charge != "PrePaid" || step.Planned("period") is not double months) return [];
        return
        [
            ("Duration", $"{(months > 9 ? months / 12 : months)}"),
            ("PricingCycle", months > 9 ? "Year" : "Month"),
            ("AutoPay", "true"),
        ];
    }

    private static string? AccessMode(ResourceStep step) => step.PlannedItems("accessMode") is [var mode]
        ? JsonSerializer.Serialize(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["ModeValue"] = mode.GetValueOrDefault("modeValue"),
            ["TunnelType"] = mode.GetValueOrDefault("tunnelType"),
        }.Where(pair => pair.Value is string { Length: > 0 }).ToDictionary())
        : null;

    private static string ChargeType(string payment) => payment == "Subscription" ? "PrePaid" : "PostPaid";

    private static string PaymentType(string charge) => charge == "PrePaid" ? "Subscription" : "PayAsYouGo";

    private static string Joined(JsonNode? ids) => string.Join(',', (ids as JsonArray ?? []).Select(id => (string?)id));

    private static JsonNode? Describe(ResourceStep step) => step.Calls.CallOrGone(Product, "DescribeNatGateways",
        step.UpdateTimeout, [], Gone, ("RegionId", step.Calls.Region), ("NatGatewayId", step.Id))
        .Items("NatGateways", "NatGateway").FirstOrDefault();

    private static void WaitForAvailable(ResourceStep step, TimeSpan timeout) =>
        step.Calls.WaitFor(() => Describe(step).Text("Status"), ["Available"], Delay, timeout);
}
