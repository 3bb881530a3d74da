// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Kms;

/// <summary>Arguments of <see cref="GetKeys"/> as plain values.</summary>
public sealed class GetKeysArgs : global::Pulumi.InvokeArgs
{
    [Input("descriptionRegex")]
    public string? DescriptionRegex { get; set; }

    [Input("enableDetails")]
    public bool? EnableDetails { get; set; }

    [Input("filters")]
    public string? Filters { get; set; }

    [Input("ids")]
    private List<string>? _ids;

    public List<string> Ids
    {
        get => _ids ?? (_ids = new List<string>());
        set => _ids = value;
    }

    [Input("outputFile")]
    public string? OutputFile { get; set; }

    [Input("status")]
    public string? Status { get; set; }

    public GetKeysArgs()
    {
    }

    public static new GetKeysArgs Empty => new GetKeysArgs();
}
