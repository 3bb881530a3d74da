// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.ResourceManager;

/// <summary>The resource <c>alicloud:resourcemanager/controlPolicyAttachment:ControlPolicyAttachment</c>.</summary>
[AliCloudResourceType("alicloud:resourcemanager/controlPolicyAttachment:ControlPolicyAttachment")]
public partial class ControlPolicyAttachment : global::Pulumi.CustomResource
{
    [Output("policyId")]
    public Output<string> PolicyId { get; private set; } = null!;

    [Output("targetId")]
    public Output<string> TargetId { get; private set; } = null!;

    public ControlPolicyAttachment(string name, ControlPolicyAttachmentArgs args, CustomResourceOptions? options = null)
        : base("alicloud:resourcemanager/controlPolicyAttachment:ControlPolicyAttachment", name, args ?? new ControlPolicyAttachmentArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private ControlPolicyAttachment(
        string name, Input<string> id, ControlPolicyAttachmentState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:resourcemanager/controlPolicyAttachment:ControlPolicyAttachment", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static ControlPolicyAttachment Get(
        string name, Input<string> id, ControlPolicyAttachmentState? state = null, CustomResourceOptions? options = null)
        => new ControlPolicyAttachment(name, id, state, options);
}
