// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud;

/// <summary>Arguments of <see cref="GetRegions"/> as plain values.</summary>
public sealed class GetRegionsArgs : global::Pulumi.InvokeArgs
{
    [Input("current")]
    public bool? Current { get; set; }

    [Input("name")]
    public string? Name { get; set; }

    [Input("outputFile")]
    public string? OutputFile { get; set; }

    public GetRegionsArgs()
    {
    }

    public static new GetRegionsArgs Empty => new GetRegionsArgs();
}
