// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud;

/// <summary>Arguments of <see cref="GetRegions"/> that may be outputs.</summary>
public sealed class GetRegionsInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("current")]
    public Input<bool>? Current { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("outputFile")]
    public Input<string>? OutputFile { get; set; }

    public GetRegionsInvokeArgs()
    {
    }

    public static new GetRegionsInvokeArgs Empty => new GetRegionsInvokeArgs();
}
