// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Inputs;

/// <summary>The object <c>EcsLaunchTemplateImageOptions</c>.</summary>
public sealed class EcsLaunchTemplateImageOptionsArgs : global::Pulumi.ResourceArgs
{
    [Input("loginAsNonRoot")]
    public Input<bool>? LoginAsNonRoot { get; set; }

    public EcsLaunchTemplateImageOptionsArgs()
    {
    }

    public static new EcsLaunchTemplateImageOptionsArgs Empty => new EcsLaunchTemplateImageOptionsArgs();
}
