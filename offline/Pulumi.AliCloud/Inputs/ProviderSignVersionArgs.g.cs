// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Inputs;

/// <summary>The object <c>ProviderSignVersion</c>.</summary>
public sealed class ProviderSignVersionArgs : global::Pulumi.ResourceArgs
{
    [Input("oss")]
    public Input<string>? Oss { get; set; }

    [Input("sls")]
    public Input<string>? Sls { get; set; }

    public ProviderSignVersionArgs()
    {
    }

    public static new ProviderSignVersionArgs Empty => new ProviderSignVersionArgs();
}
