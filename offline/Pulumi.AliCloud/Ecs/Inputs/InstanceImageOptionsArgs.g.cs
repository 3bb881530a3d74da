// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Inputs;

/// <summary>The object <c>InstanceImageOptions</c>.</summary>
public sealed class InstanceImageOptionsArgs : global::Pulumi.ResourceArgs
{
    [Input("loginAsNonRoot")]
    public Input<bool>? LoginAsNonRoot { get; set; }

    public InstanceImageOptionsArgs()
    {
    }

    public static new InstanceImageOptionsArgs Empty => new InstanceImageOptionsArgs();
}
