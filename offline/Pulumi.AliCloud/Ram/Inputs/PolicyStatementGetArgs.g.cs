// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ram.Inputs;

/// <summary>The object <c>PolicyStatement</c>.</summary>
public sealed class PolicyStatementGetArgs : global::Pulumi.ResourceArgs
{
    [Input("actions", required: true)]
    private InputList<string>? _actions;

    public InputList<string> Actions
    {
        get => _actions ?? (_actions = new InputList<string>());
        set => _actions = value;
    }

    [Input("effect", required: true)]
    public Input<string> Effect { get; set; } = null!;

    [Input("resources", required: true)]
    private InputList<string>? _resources;

    public InputList<string> Resources
    {
        get => _resources ?? (_resources = new InputList<string>());
        set => _resources = value;
    }

    public PolicyStatementGetArgs()
    {
    }

    public static new PolicyStatementGetArgs Empty => new PolicyStatementGetArgs();
}
