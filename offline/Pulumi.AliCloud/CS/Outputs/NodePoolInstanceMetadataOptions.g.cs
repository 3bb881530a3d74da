// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>NodePoolInstanceMetadataOptions</c>.</summary>
[OutputType]
public sealed class NodePoolInstanceMetadataOptions
{
    public readonly string? HttpTokens;

    [OutputConstructor]
    private NodePoolInstanceMetadataOptions(
        string? httpTokens)
    {
        HttpTokens = httpTokens;
    }
}
