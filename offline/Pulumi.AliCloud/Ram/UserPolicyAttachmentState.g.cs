// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ram;

/// <summary>What qualifies the look-up of an existing <see cref="UserPolicyAttachment"/>.</summary>
public sealed class UserPolicyAttachmentState : global::Pulumi.ResourceArgs
{
    [Input("policyName")]
    public Input<string>? PolicyName { get; set; }

    [Input("policyType")]
    public Input<string>? PolicyType { get; set; }

    [Input("userName")]
    public Input<string>? UserName { get; set; }

    public UserPolicyAttachmentState()
    {
    }

    public static new UserPolicyAttachmentState Empty => new UserPolicyAttachmentState();
}
