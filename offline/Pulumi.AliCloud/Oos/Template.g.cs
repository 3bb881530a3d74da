// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Oos;

/// <summary>The resource <c>alicloud:oos/template:Template</c>.</summary>
[AliCloudResourceType("alicloud:oos/template:Template")]
public partial class Template : global::Pulumi.CustomResource
{
    [Output("autoDeleteExecutions")]
    public Output<bool?> AutoDeleteExecutions { get; private set; } = null!;

    [Output("content")]
    public Output<string> Content { get; private set; } = null!;

    [Output("createdBy")]
    public Output<string> CreatedBy { get; private set; } = null!;

    [Output("createdDate")]
    public Output<string> CreatedDate { get; private set; } = null!;

    [Output("description")]
    public Output<string> Description { get; private set; } = null!;

    [Output("hasTrigger")]
    public Output<bool> HasTrigger { get; private set; } = null!;

    [Output("resourceGroupId")]
    public Output<string> ResourceGroupId { get; private set; } = null!;

    [Output("shareType")]
    public Output<string> ShareType { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("templateFormat")]
    public Output<string> TemplateFormat { get; private set; } = null!;

    [Output("templateId")]
    public Output<string> TemplateId { get; private set; } = null!;

    [Output("templateName")]
    public Output<string> TemplateName { get; private set; } = null!;

    [Output("templateType")]
    public Output<string> TemplateType { get; private set; } = null!;

    [Output("templateVersion")]
    public Output<string> TemplateVersion { get; private set; } = null!;

    [Output("updatedBy")]
    public Output<string> UpdatedBy { get; private set; } = null!;

    [Output("updatedDate")]
    public Output<string> UpdatedDate { get; private set; } = null!;

    [Output("versionName")]
    public Output<string?> VersionName { get; private set; } = null!;

    public Template(string name, TemplateArgs args, CustomResourceOptions? options = null)
        : base("alicloud:oos/template:Template", name, args ?? new TemplateArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private Template(
        string name, Input<string> id, TemplateState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:oos/template:Template", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static Template Get(
        string name, Input<string> id, TemplateState? state = null, CustomResourceOptions? options = null)
        => new Template(name, id, state, options);
}
