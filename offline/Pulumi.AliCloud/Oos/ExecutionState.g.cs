// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Oos;

/// <summary>What qualifies the look-up of an existing <see cref="Execution"/>.</summary>
public sealed class ExecutionState : global::Pulumi.ResourceArgs
{
    [Input("counters")]
    public Input<string>? Counters { get; set; }

    [Input("createDate")]
    public Input<string>? CreateDate { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("endDate")]
    public Input<string>? EndDate { get; set; }

    [Input("executedBy")]
    public Input<string>? ExecutedBy { get; set; }

    [Input("isParent")]
    public Input<bool>? IsParent { get; set; }

    [Input("loopMode")]
    public Input<string>? LoopMode { get; set; }

    [Input("mode")]
    public Input<string>? Mode { get; set; }

    [Input("outputs")]
    public Input<string>? Outputs { get; set; }

    [Input("parameters")]
    public Input<string>? Parameters { get; set; }

    [Input("parentExecutionId")]
    public Input<string>? ParentExecutionId { get; set; }

    [Input("ramRole")]
    public Input<string>? RamRole { get; set; }

    [Input("safetyCheck")]
    public Input<string>? SafetyCheck { get; set; }

    [Input("startDate")]
    public Input<string>? StartDate { get; set; }

    [Input("status")]
    public Input<string>? Status { get; set; }

    [Input("statusMessage")]
    public Input<string>? StatusMessage { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    [Input("templateContent")]
    public Input<string>? TemplateContent { get; set; }

    [Input("templateId")]
    public Input<string>? TemplateId { get; set; }

    [Input("templateName")]
    public Input<string>? TemplateName { get; set; }

    [Input("templateVersion")]
    public Input<string>? TemplateVersion { get; set; }

    [Input("updateDate")]
    public Input<string>? UpdateDate { get; set; }

    public ExecutionState()
    {
    }

    public static new ExecutionState Empty => new ExecutionState();
}
