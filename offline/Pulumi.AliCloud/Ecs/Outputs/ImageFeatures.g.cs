// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Outputs;

/// <summary>The object <c>ImageFeatures</c>.</summary>
[OutputType]
public sealed class ImageFeatures
{
    public readonly string? NvmeSupport;

    [OutputConstructor]
    private ImageFeatures(
        string? nvmeSupport)
    {
        NvmeSupport = nvmeSupport;
    }
}
