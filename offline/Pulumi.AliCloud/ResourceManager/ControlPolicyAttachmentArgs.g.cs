// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.ResourceManager;

/// <summary>Arguments of <see cref="ControlPolicyAttachment"/>.</summary>
public sealed class ControlPolicyAttachmentArgs : global::Pulumi.ResourceArgs
{
    [Input("policyId", required: true)]
    public Input<string> PolicyId { get; set; } = null!;

    [Input("targetId", required: true)]
    public Input<string> TargetId { get; set; } = null!;

    public ControlPolicyAttachmentArgs()
    {
    }

    public static new ControlPolicyAttachmentArgs Empty => new ControlPolicyAttachmentArgs();
}
