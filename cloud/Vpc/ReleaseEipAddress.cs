using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Gives an elastic IP address back:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/ReleaseEipAddress"/>.</summary>
internal sealed class ReleaseEipAddress() : VpcAction("ReleaseEipAddress", mutates: true, ["AllocationId"])
{
    public override JsonObject Answer(Request request)
    {
        var eip = EipOf(request);
        if (eip.StatusAt(request.At) != "Available") throw request.Refuse(VpcErrors.EipStatus);

        VpcRules.Delete(request, eip);
        return Done(request);
    }
}
