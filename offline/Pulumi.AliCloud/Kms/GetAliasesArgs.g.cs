// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Kms;

/// <summary>Arguments of <see cref="GetAliases"/> as plain values.</summary>
public sealed class GetAliasesArgs : global::Pulumi.InvokeArgs
{
    [Input("ids")]
    private List<string>? _ids;

    public List<string> Ids
    {
        get => _ids ?? (_ids = new List<string>());
        set => _ids = value;
    }

    [Input("nameRegex")]
    public string? NameRegex { get; set; }

    [Input("outputFile")]
    public string? OutputFile { get; set; }

    public GetAliasesArgs()
    {
    }

    public static new GetAliasesArgs Empty => new GetAliasesArgs();
}
