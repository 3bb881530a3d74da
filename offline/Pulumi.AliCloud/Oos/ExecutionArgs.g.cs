// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Oos;

/// <summary>Arguments of <see cref="Execution"/>.</summary>
public sealed class ExecutionArgs : global::Pulumi.ResourceArgs
{
    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("loopMode")]
    public Input<string>? LoopMode { get; set; }

    [Input("mode")]
    public Input<string>? Mode { get; set; }

    [Input("parameters")]
    public Input<string>? Parameters { get; set; }

    [Input("parentExecutionId")]
    public Input<string>? ParentExecutionId { get; set; }

    [Input("safetyCheck")]
    public Input<string>? SafetyCheck { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    [Input("templateContent")]
    public Input<string>? TemplateContent { get; set; }

    [Input("templateName", required: true)]
    public Input<string> TemplateName { get; set; } = null!;

    [Input("templateVersion")]
    public Input<string>? TemplateVersion { get; set; }

    public ExecutionArgs()
    {
    }

    public static new ExecutionArgs Empty => new ExecutionArgs();
}
