using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Changes name and description of a route table:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyRouteTableAttributes"/>.</summary>
internal sealed class ModifyRouteTableAttributes() : VpcAction("ModifyRouteTableAttributes", mutates: true,
    ["RouteTableId", "RouteTableName", "Description"], "System route tables only.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var id = request.Required("RouteTableId");
        var vpc = request.Store.Networks.At(request.At)
            .FirstOrDefault(vpc => vpc.Region == request.Region && vpc.RouteTableId == id)
            ?? throw request.Refuse(VpcErrors.RouteTableNotFound);
        var name = NetworkNames.Name(request, "RouteTableName", VpcErrors.NameMalformed);
        var description = NetworkNames.Description(request, VpcErrors.DescriptionMalformed);

        if (name is not null) vpc.RouteTableName = vpc.RouteTableName.Set(request.Moment, name);
        if (description is not null)
            vpc.RouteTableDescription = vpc.RouteTableDescription.Set(request.Moment, description);
        request.Touch(vpc);
        return Done(request);
    }
}
