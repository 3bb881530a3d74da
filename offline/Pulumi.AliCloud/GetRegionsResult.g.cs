// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud;

/// <summary>What <see cref="GetRegions"/> answers.</summary>
[OutputType]
public sealed class GetRegionsResult
{
    public readonly bool Current;
    public readonly string Id;
    public readonly ImmutableArray<string> Ids;
    public readonly string? Name;
    public readonly string? OutputFile;
    public readonly ImmutableArray<global::Pulumi.AliCloud.Outputs.GetRegionsRegionResult> Regions;

    [OutputConstructor]
    private GetRegionsResult(
        bool current,
        string id,
        ImmutableArray<string> ids,
        string? name,
        string? outputFile,
        ImmutableArray<global::Pulumi.AliCloud.Outputs.GetRegionsRegionResult> regions)
    {
        Current = current;
        Id = id;
        Ids = ids;
        Name = name;
        OutputFile = outputFile;
        Regions = regions;
    }
}
