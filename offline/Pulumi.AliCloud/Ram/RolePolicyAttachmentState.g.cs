// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ram;

/// <summary>What qualifies the look-up of an existing <see cref="RolePolicyAttachment"/>.</summary>
public sealed class RolePolicyAttachmentState : global::Pulumi.ResourceArgs
{
    [Input("policyName")]
    public Input<string>? PolicyName { get; set; }

    [Input("policyType")]
    public Input<string>? PolicyType { get; set; }

    [Input("roleName")]
    public Input<string>? RoleName { get; set; }

    public RolePolicyAttachmentState()
    {
    }

    public static new RolePolicyAttachmentState Empty => new RolePolicyAttachmentState();
}
