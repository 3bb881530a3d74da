// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ram;

/// <summary>Arguments of <see cref="RolePolicyAttachment"/>.</summary>
public sealed class RolePolicyAttachmentArgs : global::Pulumi.ResourceArgs
{
    [Input("policyName", required: true)]
    public Input<string> PolicyName { get; set; } = null!;

    [Input("policyType", required: true)]
    public Input<string> PolicyType { get; set; } = null!;

    [Input("roleName", required: true)]
    public Input<string> RoleName { get; set; } = null!;

    public RolePolicyAttachmentArgs()
    {
    }

    public static new RolePolicyAttachmentArgs Empty => new RolePolicyAttachmentArgs();
}
