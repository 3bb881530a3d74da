// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Oos;

/// <summary>What qualifies the look-up of an existing <see cref="Template"/>.</summary>
public sealed class TemplateState : global::Pulumi.ResourceArgs
{
    [Input("autoDeleteExecutions")]
    public Input<bool>? AutoDeleteExecutions { get; set; }

    [Input("content")]
    public Input<string>? Content { get; set; }

    [Input("createdBy")]
    public Input<string>? CreatedBy { get; set; }

    [Input("createdDate")]
    public Input<string>? CreatedDate { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("hasTrigger")]
    public Input<bool>? HasTrigger { get; set; }

    [Input("resourceGroupId")]
    public Input<string>? ResourceGroupId { get; set; }

    [Input("shareType")]
    public Input<string>? ShareType { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    [Input("templateFormat")]
    public Input<string>? TemplateFormat { get; set; }

    [Input("templateId")]
    public Input<string>? TemplateId { get; set; }

    [Input("templateName")]
    public Input<string>? TemplateName { get; set; }

    [Input("templateType")]
    public Input<string>? TemplateType { get; set; }

    [Input("templateVersion")]
    public Input<string>? TemplateVersion { get; set; }

    [Input("updatedBy")]
    public Input<string>? UpdatedBy { get; set; }

    [Input("updatedDate")]
    public Input<string>? UpdatedDate { get; set; }

    [Input("versionName")]
    public Input<string>? VersionName { get; set; }

    public TemplateState()
    {
    }

    public static new TemplateState Empty => new TemplateState();
}
