// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Outputs;

/// <summary>The object <c>EcsLaunchTemplateImageOptions</c>.</summary>
[OutputType]
public sealed class EcsLaunchTemplateImageOptions
{
    public readonly bool? LoginAsNonRoot;

    [OutputConstructor]
    private EcsLaunchTemplateImageOptions(
        bool? loginAsNonRoot)
    {
        LoginAsNonRoot = loginAsNonRoot;
    }
}
