// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ram;

/// <summary>The resource <c>alicloud:ram/rolePolicyAttachment:RolePolicyAttachment</c>.</summary>
[AliCloudResourceType("alicloud:ram/rolePolicyAttachment:RolePolicyAttachment")]
public partial class RolePolicyAttachment : global::Pulumi.CustomResource
{
    [Output("policyName")]
    public Output<string> PolicyName { get; private set; } = null!;

    [Output("policyType")]
    public Output<string> PolicyType { get; private set; } = null!;

    [Output("roleName")]
    public Output<string> RoleName { get; private set; } = null!;

    public RolePolicyAttachment(string name, RolePolicyAttachmentArgs args, CustomResourceOptions? options = null)
        : base("alicloud:ram/rolePolicyAttachment:RolePolicyAttachment", name, args ?? new RolePolicyAttachmentArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private RolePolicyAttachment(
        string name, Input<string> id, RolePolicyAttachmentState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:ram/rolePolicyAttachment:RolePolicyAttachment", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static RolePolicyAttachment Get(
        string name, Input<string> id, RolePolicyAttachmentState? state = null, CustomResourceOptions? options = null)
        => new RolePolicyAttachment(name, id, state, options);
}
