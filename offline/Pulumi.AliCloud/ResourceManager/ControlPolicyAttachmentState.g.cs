// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.ResourceManager;

/// <summary>What qualifies the look-up of an existing <see cref="ControlPolicyAttachment"/>.</summary>
public sealed class ControlPolicyAttachmentState : global::Pulumi.ResourceArgs
{
    [Input("policyId")]
    public Input<string>? PolicyId { get; set; }

    [Input("targetId")]
    public Input<string>? TargetId { get; set; }

    public ControlPolicyAttachmentState()
    {
    }

    public static new ControlPolicyAttachmentState Empty => new ControlPolicyAttachmentState();
}
