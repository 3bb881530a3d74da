using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Changes name, description or bandwidth of an elastic IP address:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyEipAddressAttribute"/>.</summary>
internal sealed class ModifyEipAddressAttribute() : VpcAction("ModifyEipAddressAttribute", mutates: true,
    ["AllocationId", "Name", "Description", "Bandwidth"])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var eip = EipOf(request);
        var name = NetworkNames.Name(request, "Name", VpcErrors.NameMalformed);
        var description = NetworkNames.Description(request, VpcErrors.DescriptionMalformed);
        var bandwidth = request.Integer("Bandwidth", 1, eip.InternetChargeType == "PayByTraffic" ? 200 : 500);

        eip.Rename(request.Moment, name, description);
        if (bandwidth is { } megabits) eip.Bandwidth = eip.Bandwidth.Set(request.Moment, megabits);
        request.Touch(eip);
        return Done(request);
    }
}
