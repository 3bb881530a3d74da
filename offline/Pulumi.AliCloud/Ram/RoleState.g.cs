// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ram;

/// <summary>What qualifies the look-up of an existing <see cref="Role"/>.</summary>
public sealed class RoleState : global::Pulumi.ResourceArgs
{
    [Input("arn")]
    public Input<string>? Arn { get; set; }

    [Input("assumeRolePolicyDocument")]
    public Input<string>? AssumeRolePolicyDocument { get; set; }

    [Input("createTime")]
    public Input<string>? CreateTime { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("document")]
    public Input<string>? Document { get; set; }

    [Input("force")]
    public Input<bool>? Force { get; set; }

    [Input("maxSessionDuration")]
    public Input<int>? MaxSessionDuration { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("ramUsers")]
    private InputList<string>? _ramUsers;

    [Obsolete("Field 'ram_users' has been deprecated from provider version 1.49.0. New field 'document' instead.")]
    public InputList<string> RamUsers
    {
        get => _ramUsers ?? (_ramUsers = new InputList<string>());
        set => _ramUsers = value;
    }

    [Input("roleId")]
    public Input<string>? RoleId { get; set; }

    [Input("roleName")]
    public Input<string>? RoleName { get; set; }

    [Input("services")]
    private InputList<string>? _services;

    [Obsolete("Field 'services' has been deprecated from provider version 1.49.0. New field 'document' instead.")]
    public InputList<string> Services
    {
        get => _services ?? (_services = new InputList<string>());
        set => _services = value;
    }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    [Input("version")]
    public Input<string>? Version { get; set; }

    public RoleState()
    {
    }

    public static new RoleState Empty => new RoleState();
}
