namespace Infra.Cloud.Vpc;

/// <summary>Checks that the actions on SNAT entries share.</summary>
internal static class SnatRules
{
    /// <summary>The addresses that a call names, each of which must be bound to the NAT gateway.</summary>
    public static string Addresses(Request request, NatGateway gateway)
    {
        var text = request.Required("SnatIp");
        foreach (var ip in text.Split(','))
            if (!request.Store.Eips.At(request.At).Any(
                eip => eip.Ip == ip && eip.TargetAt(request.At)?.InstanceId == gateway.Id))
                throw request.Refuse(VpcErrors.EipNotOnNatGateway);
        return text;
    }

    public static NatGateway GatewayOf(Request request)
    {
        var table = request.Required("SnatTableId");
        return request.Store.NatGateways.At(request.At)
            .FirstOrDefault(nat => nat.Region == request.Region && nat.SnatTableId == table)
            ?? throw request.Refuse(VpcErrors.SnatTableNotFound);
    }

    public static SnatEntry EntryOf(Request request)
    {
        var gateway = GatewayOf(request);
        return request.Find(request.Store.SnatEntries, request.Required("SnatEntryId")) is { } entry
            && entry.NatGatewayId == gateway.Id ? entry : throw request.Refuse(VpcErrors.SnatEntryNotFound);
    }
}
