// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Outputs;

/// <summary>The object <c>GetRegionsRegion</c>.</summary>
[OutputType]
public sealed class GetRegionsRegionResult
{
    public readonly string Id;
    public readonly string LocalName;
    public readonly string RegionId;

    [OutputConstructor]
    private GetRegionsRegionResult(
        string id,
        string localName,
        string regionId)
    {
        Id = id;
        LocalName = localName;
        RegionId = regionId;
    }
}
