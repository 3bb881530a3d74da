// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Oos;

/// <summary>The resource <c>alicloud:oos/execution:Execution</c>.</summary>
[AliCloudResourceType("alicloud:oos/execution:Execution")]
public partial class Execution : global::Pulumi.CustomResource
{
    [Output("counters")]
    public Output<string> Counters { get; private set; } = null!;

    [Output("createDate")]
    public Output<string> CreateDate { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("endDate")]
    public Output<string> EndDate { get; private set; } = null!;

    [Output("executedBy")]
    public Output<string> ExecutedBy { get; private set; } = null!;

    [Output("isParent")]
    public Output<bool> IsParent { get; private set; } = null!;

    [Output("loopMode")]
    public Output<string?> LoopMode { get; private set; } = null!;

    [Output("mode")]
    public Output<string?> Mode { get; private set; } = null!;

    [Output("outputs")]
    public Output<string> Outputs { get; private set; } = null!;

    [Output("parameters")]
    public Output<string?> Parameters { get; private set; } = null!;

    [Output("parentExecutionId")]
    public Output<string?> ParentExecutionId { get; private set; } = null!;

    [Output("ramRole")]
    public Output<string> RamRole { get; private set; } = null!;

    [Output("safetyCheck")]
    public Output<string?> SafetyCheck { get; private set; } = null!;

    [Output("startDate")]
    public Output<string> StartDate { get; private set; } = null!;

    [Output("status")]
    public Output<string> Status { get; private set; } = null!;

    [Output("statusMessage")]
    public Output<string> StatusMessage { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("templateContent")]
    public Output<string?> TemplateContent { get; private set; } = null!;

    [Output("templateId")]
    public Output<string> TemplateId { get; private set; } = null!;

    [Output("templateName")]
    public Output<string> TemplateName { get; private set; } = null!;

    [Output("templateVersion")]
    public Output<string> TemplateVersion { get; private set; } = null!;

    [Output("updateDate")]
    public Output<string> UpdateDate { get; private set; } = null!;

    public Execution(string name, ExecutionArgs args, CustomResourceOptions? options = null)
        : base("alicloud:oos/execution:Execution", name, args ?? new ExecutionArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private Execution(
        string name, Input<string> id, ExecutionState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:oos/execution:Execution", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static Execution Get(
        string name, Input<string> id, ExecutionState? state = null, CustomResourceOptions? options = null)
        => new Execution(name, id, state, options);
}
