// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ram;

/// <summary>The resource <c>alicloud:ram/role:Role</c>.</summary>
[AliCloudResourceType("alicloud:ram/role:Role")]
public partial class Role : global::Pulumi.CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("assumeRolePolicyDocument")]
    public Output<string> AssumeRolePolicyDocument { get; private set; } = null!;

    [Output("createTime")]
    public Output<string> CreateTime { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("document")]
    public Output<string> Document { get; private set; } = null!;

    [Output("force")]
    public Output<bool?> Force { get; private set; } = null!;

    [Output("maxSessionDuration")]
    public Output<int> MaxSessionDuration { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("ramUsers")]
    public Output<ImmutableArray<string>> RamUsers { get; private set; } = null!;

    [Output("roleId")]
    public Output<string> RoleId { get; private set; } = null!;

    [Output("roleName")]
    public Output<string> RoleName { get; private set; } = null!;

    [Output("services")]
    public Output<ImmutableArray<string>> Services { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("version")]
    public Output<string?> Version { get; private set; } = null!;

    public Role(string name, RoleArgs? args = null, CustomResourceOptions? options = null)
        : base("alicloud:ram/role:Role", name, args ?? new RoleArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private Role(
        string name, Input<string> id, RoleState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:ram/role:Role", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static Role Get(
        string name, Input<string> id, RoleState? state = null, CustomResourceOptions? options = null)
        => new Role(name, id, state, options);
}
