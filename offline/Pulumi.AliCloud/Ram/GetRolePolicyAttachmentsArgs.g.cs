// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ram;

/// <summary>Arguments of <see cref="GetRolePolicyAttachments"/> as plain values.</summary>
public sealed class GetRolePolicyAttachmentsArgs : global::Pulumi.InvokeArgs
{
    [Input("ids")]
    private List<string>? _ids;

    public List<string> Ids
    {
        get => _ids ?? (_ids = new List<string>());
        set => _ids = value;
    }

    [Input("outputFile")]
    public string? OutputFile { get; set; }

    [Input("roleName", required: true)]
    public string RoleName { get; set; } = null!;

    public GetRolePolicyAttachmentsArgs()
    {
    }

    public static new GetRolePolicyAttachmentsArgs Empty => new GetRolePolicyAttachmentsArgs();
}
