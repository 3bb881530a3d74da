// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ram;

/// <summary>The resource <c>alicloud:ram/userPolicyAttachment:UserPolicyAttachment</c>.</summary>
[AliCloudResourceType("alicloud:ram/userPolicyAttachment:UserPolicyAttachment")]
public partial class UserPolicyAttachment : global::Pulumi.CustomResource
{
    [Output("policyName")]
    public Output<string> PolicyName { get; private set; } = null!;

    [Output("policyType")]
    public Output<string> PolicyType { get; private set; } = null!;

    [Output("userName")]
    public Output<string> UserName { get; private set; } = null!;

    public UserPolicyAttachment(string name, UserPolicyAttachmentArgs args, CustomResourceOptions? options = null)
        : base("alicloud:ram/userPolicyAttachment:UserPolicyAttachment", name, args ?? new UserPolicyAttachmentArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private UserPolicyAttachment(
        string name, Input<string> id, UserPolicyAttachmentState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:ram/userPolicyAttachment:UserPolicyAttachment", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static UserPolicyAttachment Get(
        string name, Input<string> id, UserPolicyAttachmentState? state = null, CustomResourceOptions? options = null)
        => new UserPolicyAttachment(name, id, state, options);
}
