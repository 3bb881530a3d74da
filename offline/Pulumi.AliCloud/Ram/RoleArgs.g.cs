// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ram;

/// <summary>Arguments of <see cref="Role"/>.</summary>
public sealed class RoleArgs : global::Pulumi.ResourceArgs
{
    [Input("assumeRolePolicyDocument")]
    public Input<string>? AssumeRolePolicyDocument { get; set; }

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

    public RoleArgs()
    {
    }

    public static new RoleArgs Empty => new RoleArgs();
}
