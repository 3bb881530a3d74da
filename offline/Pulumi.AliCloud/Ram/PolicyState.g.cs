// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ram;

/// <summary>What qualifies the look-up of an existing <see cref="Policy"/>.</summary>
public sealed class PolicyState : global::Pulumi.ResourceArgs
{
    [Input("attachmentCount")]
    public Input<int>? AttachmentCount { get; set; }

    [Input("createTime")]
    public Input<string>? CreateTime { get; set; }

    [Input("defaultVersion")]
    public Input<string>? DefaultVersion { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("document")]
    public Input<string>? Document { get; set; }

    [Input("force")]
    public Input<bool>? Force { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("policyDocument")]
    public Input<string>? PolicyDocument { get; set; }

    [Input("policyName")]
    public Input<string>? PolicyName { get; set; }

    [Input("rotateStrategy")]
    public Input<string>? RotateStrategy { get; set; }

    [Input("statements")]
    private InputList<global::Pulumi.AliCloud.Ram.Inputs.PolicyStatementGetArgs>? _statements;

    [Obsolete("Field 'statement' has been deprecated from version 1.49.0, and use field 'document' to replace. ")]
    public InputList<global::Pulumi.AliCloud.Ram.Inputs.PolicyStatementGetArgs> Statements
    {
        get => _statements ?? (_statements = new InputList<global::Pulumi.AliCloud.Ram.Inputs.PolicyStatementGetArgs>());
        set => _statements = value;
    }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    [Input("type")]
    public Input<string>? Type { get; set; }

    [Input("version")]
    public Input<string>? Version { get; set; }

    [Input("versionId")]
    public Input<string>? VersionId { get; set; }

    public PolicyState()
    {
    }

    public static new PolicyState Empty => new PolicyState();
}
