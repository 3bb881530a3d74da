// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Kms;

/// <summary>Arguments of <see cref="GetKeys"/> that may be outputs.</summary>
public sealed class GetKeysInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("descriptionRegex")]
    public Input<string>? DescriptionRegex { get; set; }

    [Input("enableDetails")]
    public Input<bool>? EnableDetails { get; set; }

    [Input("filters")]
    public Input<string>? Filters { get; set; }

    [Input("ids")]
    private InputList<string>? _ids;

    public InputList<string> Ids
    {
        get => _ids ?? (_ids = new InputList<string>());
        set => _ids = value;
    }

    [Input("outputFile")]
    public Input<string>? OutputFile { get; set; }

    [Input("status")]
    public Input<string>? Status { get; set; }

    public GetKeysInvokeArgs()
    {
    }

    public static new GetKeysInvokeArgs Empty => new GetKeysInvokeArgs();
}
