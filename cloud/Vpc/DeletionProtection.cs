using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Protects a NAT gateway from deletion, or no longer:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/DeletionProtection"/>.</summary>
internal sealed class DeletionProtection() : VpcAction("DeletionProtection", mutates: true,
    ["InstanceId", "ProtectionEnable", "Type", "ClientToken"], "NAT gateways only.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        request.Required("Type");
        request.OneOf("Type", "NATGW", "NATGW");
        request.Required("ProtectionEnable");
        var enable = request.Boolean("ProtectionEnable")!.Value;
        var gateway = request.Find(request.Store.NatGateways, request.Required("InstanceId"))
            ?? throw request.Refuse(VpcErrors.NatGatewayNotFound);

        gateway.DeletionProtection = gateway.DeletionProtection.Set(request.Moment, enable);
        request.Touch(gateway);
        return Done(request);
    }
}
