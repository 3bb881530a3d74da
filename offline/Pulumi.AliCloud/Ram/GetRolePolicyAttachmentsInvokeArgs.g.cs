// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ram;

/// <summary>Arguments of <see cref="GetRolePolicyAttachments"/> that may be outputs.</summary>
public sealed class GetRolePolicyAttachmentsInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("ids")]
    private InputList<string>? _ids;

    public InputList<string> Ids
    {
        get => _ids ?? (_ids = new InputList<string>());
        set => _ids = value;
    }

    [Input("outputFile")]
    public Input<string>? OutputFile { get; set; }

    [Input("roleName", required: true)]
    public Input<string> RoleName { get; set; } = null!;

    public GetRolePolicyAttachmentsInvokeArgs()
    {
    }

    public static new GetRolePolicyAttachmentsInvokeArgs Empty => new GetRolePolicyAttachmentsInvokeArgs();
}
