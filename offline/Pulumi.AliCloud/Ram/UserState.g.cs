// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ram;

/// <summary>What qualifies the look-up of an existing <see cref="User"/>.</summary>
public sealed class UserState : global::Pulumi.ResourceArgs
{
    [Input("comments")]
    public Input<string>? Comments { get; set; }

    [Input("displayName")]
    public Input<string>? DisplayName { get; set; }

    [Input("email")]
    public Input<string>? Email { get; set; }

    [Input("force")]
    public Input<bool>? Force { get; set; }

    [Input("mobile")]
    public Input<string>? Mobile { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    public UserState()
    {
    }

    public static new UserState Empty => new UserState();
}
