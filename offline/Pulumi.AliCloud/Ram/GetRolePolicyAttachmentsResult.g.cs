// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ram;

/// <summary>What <see cref="GetRolePolicyAttachments"/> answers.</summary>
[OutputType]
public sealed class GetRolePolicyAttachmentsResult
{
    public readonly ImmutableArray<global::Pulumi.AliCloud.Ram.Outputs.GetRolePolicyAttachmentsAttachmentResult> Attachments;
    public readonly string Id;
    public readonly ImmutableArray<string> Ids;
    public readonly string? OutputFile;
    public readonly string RoleName;

    [OutputConstructor]
    private GetRolePolicyAttachmentsResult(
        ImmutableArray<global::Pulumi.AliCloud.Ram.Outputs.GetRolePolicyAttachmentsAttachmentResult> attachments,
        string id,
        ImmutableArray<string> ids,
        string? outputFile,
        string roleName)
    {
        Attachments = attachments;
        Id = id;
        Ids = ids;
        OutputFile = outputFile;
        RoleName = roleName;
    }
}
