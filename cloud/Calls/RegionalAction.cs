using Infra.Cloud.Limits;

namespace Infra.Cloud;

/// <summary>An action of a product whose calls may name their region; without it the endpoint's region is meant.</summary>
internal abstract class RegionalAction(
    string product, string version, string name, bool mutates, string[] parameters, string differs,
    ServiceError regionNotFound)
    : ApiAction(product, version, name, mutates, ["RegionId", .. parameters], differs)
{
    public override void Check(Request request)
    {
        request.Region = request.Optional("RegionId") ?? request.Region;
        if (Regions.Find(request.Region) is null) throw request.Refuse(regionNotFound);
    }
}
