using Infra.Cloud.State;

namespace Infra.Cloud.Vpc;

/// <summary>An action of VPC. RegionId may be left out where the endpoint's region is meant.</summary>
internal abstract class VpcAction(string name, bool mutates, string[] parameters, string differs = "")
    : RegionalAction("Vpc", "2016-04-28", name, mutates, parameters, differs, VpcErrors.RegionNotFound)
{
    public override ServiceError Missing(string parameter) => VpcErrors.Missing(parameter);

    public override ServiceError Invalid(string parameter) => VpcErrors.Invalid(parameter);

    /// <summary>What an earlier call made with the same ClientToken, or null.</summary>
    protected static T? Made<T>(Request request, Table<T> table)
        where T : Entity => request.Made(table, VpcErrors.TokenMismatch);

    protected static Network NetworkOf(Request request) =>
        request.Find(request.Store.Networks, request.Required("VpcId")) ?? throw request.Refuse(VpcErrors.VpcNotFound);

    protected static VSwitch VSwitchOf(Request request) =>
        request.Find(request.Store.VSwitches, request.Required("VSwitchId"))
        ?? throw request.Refuse(VpcErrors.VSwitchNotFound);

    protected static NatGateway NatGatewayOf(Request request) =>
        request.Find(request.Store.NatGateways, request.Required("NatGatewayId"))
        ?? throw request.Refuse(VpcErrors.NatGatewayNotFound);

    protected static Eip EipOf(Request request) =>
        request.Find(request.Store.Eips, request.Required("AllocationId"))
        ?? throw request.Refuse(VpcErrors.EipNotFound);
}
