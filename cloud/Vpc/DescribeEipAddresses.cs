using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Lists elastic IP addresses:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeEipAddresses"/>.</summary>
internal sealed class DescribeEipAddresses() : VpcAction("DescribeEipAddresses", mutates: false,
    ["AllocationId", "EipAddress", "EipName", "Status", "AssociatedInstanceId", "AssociatedInstanceType",
        "ResourceGroupId", "PageNumber", "PageSize", "Tag.N.Key", "Tag.N.Value"],
    "The order of the list is not documented; newest first is given.")
{
    public override JsonObject Answer(Request request)
    {
        var at = request.At;
        var tagged = TagFilter.Of(request);
        var addresses = request.Here(request.Store.Eips).Where(eip => tagged(eip)
            && request.Fits("AllocationId", eip.Id)
            && request.Fits("EipAddress", eip.Ip)
            && request.Fits("EipName", eip.Name.At(at))
            && request.Fits("Status", eip.StatusAt(at))
            && request.Fits("AssociatedInstanceId", eip.TargetAt(at)?.InstanceId)
            && request.Fits("AssociatedInstanceType", eip.TargetAt(at)?.InstanceType)
            && request.Fits("ResourceGroupId", eip.ResourceGroup.At(at))).ToList();
        return ListPage.Answer(
            request, addresses, 100, "EipAddresses", "EipAddress", eip => Describe(eip, at));
    }

    private static JsonObject Describe(Eip eip, DateTimeOffset at) => new()
    {
        ["AllocationId"] = eip.Id,
        ["IpAddress"] = eip.Ip,
        ["Name"] = eip.Name.At(at),
        // The service spells it like this, and with the s in its place as well.
        ["Descritpion"] = eip.Description.At(at),
        ["Description"] = eip.Description.At(at),
        ["RegionId"] = eip.Region,
        ["Status"] = eip.StatusAt(at),
        ["BusinessStatus"] = "Normal",
        ["Bandwidth"] = eip.Bandwidth.At(at).ToString(),
        ["ChargeType"] = "PostPaid",
        ["InternetChargeType"] = eip.InternetChargeType,
        ["ISP"] = eip.Isp,
        ["Netmode"] = "public",
        ["InstanceId"] = eip.TargetAt(at)?.InstanceId ?? "",
        ["InstanceType"] = eip.TargetAt(at)?.InstanceType ?? "",
        ["DeletionProtection"] = false,
        ["ResourceGroupId"] = eip.ResourceGroup.At(at),
        ["AllocationTime"] = ApiTime.Text(eip.CreatedAt),
        ["ExpiredTime"] = "",
        ["Tags"] = VpcTags.Answer(eip.TagsAt(at)),
    };
}
