// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ram;

/// <summary>Arguments of <see cref="UserPolicyAttachment"/>.</summary>
public sealed class UserPolicyAttachmentArgs : global::Pulumi.ResourceArgs
{
    [Input("policyName", required: true)]
    public Input<string> PolicyName { get; set; } = null!;

    [Input("policyType", required: true)]
    public Input<string> PolicyType { get; set; } = null!;

    [Input("userName", required: true)]
    public Input<string> UserName { get; set; } = null!;

    public UserPolicyAttachmentArgs()
    {
    }

    public static new UserPolicyAttachmentArgs Empty => new UserPolicyAttachmentArgs();
}
