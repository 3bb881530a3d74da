using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Changes name, description, range or host names of a VPC:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyVpcAttribute"/>.</summary>
internal sealed class ModifyVpcAttribute() : VpcAction("ModifyVpcAttribute", mutates: true,
    ["VpcId", "VpcName", "Description", "CidrBlock", "EnableDnsHostname"],
    "A new range must hold every vSwitch; the service's own rule is not published.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var vpc = NetworkOf(request);
        if (vpc.StatusAt(request.At) != "Available") throw request.Refuse(VpcErrors.VpcStatus);

        var name = NetworkNames.Name(request, "VpcName", VpcErrors.VpcNameMalformed);
        var description = NetworkNames.Description(request, VpcErrors.VpcDescriptionMalformed);
        var dns = request.Boolean("EnableDnsHostname");
        var cidr = request.Optional("CidrBlock");
        if (cidr is not null) CheckHoldsSwitches(request, vpc, VpcRules.Cidr(request, cidr));

        vpc.Rename(request.Moment, name, description);
        if (cidr is not null) vpc.Cidr = vpc.Cidr.Set(request.Moment, cidr);
        if (dns is { } enabled) vpc.DnsHostname = vpc.DnsHostname.Set(request.Moment, enabled);
        request.Touch(vpc);
        return Done(request);
    }

    private static void CheckHoldsSwitches(Request request, Network vpc, Ipv4Range range)
    {
        foreach (var vSwitch in request.Store.VSwitches.At(request.At))
            if (vSwitch.VpcId == vpc.Id && !range.Contains(vSwitch.Range))
                throw request.Refuse(VpcErrors.CidrNotInVpc);
    }
}
