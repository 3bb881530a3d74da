// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ram.Outputs;

/// <summary>The object <c>GetRolePolicyAttachmentsAttachment</c>.</summary>
[OutputType]
public sealed class GetRolePolicyAttachmentsAttachmentResult
{
    public readonly string AttachDate;
    public readonly string Description;
    public readonly string Id;
    public readonly string PolicyName;
    public readonly string PolicyType;

    [OutputConstructor]
    private GetRolePolicyAttachmentsAttachmentResult(
        string attachDate,
        string description,
        string id,
        string policyName,
        string policyType)
    {
        AttachDate = attachDate;
        Description = description;
        Id = id;
        PolicyName = policyName;
        PolicyType = policyType;
    }
}
