// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Kms;

/// <summary>Arguments of <see cref="GetAliases"/> that may be outputs.</summary>
public sealed class GetAliasesInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("ids")]
    private InputList<string>? _ids;

    public InputList<string> Ids
    {
        get => _ids ?? (_ids = new InputList<string>());
        set => _ids = value;
    }

    [Input("nameRegex")]
    public Input<string>? NameRegex { get; set; }

    [Input("outputFile")]
    public Input<string>? OutputFile { get; set; }

    public GetAliasesInvokeArgs()
    {
    }

    public static new GetAliasesInvokeArgs Empty => new GetAliasesInvokeArgs();
}
