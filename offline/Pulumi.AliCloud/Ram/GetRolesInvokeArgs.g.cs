// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ram;

/// <summary>Arguments of <see cref="GetRoles"/> that may be outputs.</summary>
public sealed class GetRolesInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("ids")]
    private InputList<string>? _ids;

    public InputList<string> Ids
    {
        get => _ids ?? (_ids = new InputList<string>());
        set => _ids = value;
    }

    [Input("nameRegex")]
    public Input<string>? NameRegex { get; set; }

    [Input("outputFile")]
    public Input<string>? OutputFile { get; set; }

    [Input("policyName")]
    public Input<string>? PolicyName { get; set; }

    [Input("policyType")]
    public Input<string>? PolicyType { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    public GetRolesInvokeArgs()
    {
    }

    public static new GetRolesInvokeArgs Empty => new GetRolesInvokeArgs();
}
