// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Oos;

/// <summary>Arguments of <see cref="Template"/>.</summary>
public sealed class TemplateArgs : global::Pulumi.ResourceArgs
{
    [Input("autoDeleteExecutions")]
    public Input<bool>? AutoDeleteExecutions { get; set; }

    [Input("content", required: true)]
    public Input<string> Content { get; set; } = null!;

    [Input("resourceGroupId")]
    public Input<string>? ResourceGroupId { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    [Input("templateName", required: true)]
    public Input<string> TemplateName { get; set; } = null!;

    [Input("versionName")]
    public Input<string>? VersionName { get; set; }

    public TemplateArgs()
    {
    }

    public static new TemplateArgs Empty => new TemplateArgs();
}
