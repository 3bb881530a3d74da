// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ram;

/// <summary>The resource <c>alicloud:ram/user:User</c>.</summary>
[AliCloudResourceType("alicloud:ram/user:User")]
public partial class User : global::Pulumi.CustomResource
{
    [Output("comments")]
    public Output<string?> Comments { get; private set; } = null!;

    [Output("displayName")]
    public Output<string?> DisplayName { get; private set; } = null!;

    [Output("email")]
    public Output<string?> Email { get; private set; } = null!;

    [Output("force")]
    public Output<bool?> Force { get; private set; } = null!;

    [Output("mobile")]
    public Output<string?> Mobile { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    public User(string name, UserArgs? args = null, CustomResourceOptions? options = null)
        : base("alicloud:ram/user:User", name, args ?? new UserArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private User(
        string name, Input<string> id, UserState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:ram/user:User", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static User Get(
        string name, Input<string> id, UserState? state = null, CustomResourceOptions? options = null)
        => new User(name, id, state, options);
}
