// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Inputs;

/// <summary>The object <c>EcsLaunchTemplateImageOptions</c>.</summary>
public sealed class EcsLaunchTemplateImageOptionsGetArgs : global::Pulumi.ResourceArgs
{
    [Input("loginAsNonRoot")]
    public Input<bool>? LoginAsNonRoot { get; set; }

    public EcsLaunchTemplateImageOptionsGetArgs()
    {
    }

    public static new EcsLaunchTemplateImageOptionsGetArgs Empty => new EcsLaunchTemplateImageOptionsGetArgs();
}
