using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>alicloud_oos_execution:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oos_execution.</summary>
/// <remarks>
/// A resource that runs something once: it waits for the end and takes every end for a success, a failed one too. All
/// arguments ask for another run. What the answer lacks is read back empty: the text of the template. What the service
/// fills into the parameters is read back as well. The deletion forgets the record and undoes nothing.
/// </remarks>
internal sealed class ExecutionShim() : ResourceShim(Token)
{
    public const string Token = "alicloud:oos/execution:Execution";

    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(3);

    public override void Create(ResourceStep step)
    {
        step.Id = step.Calls.Call(OosCalls.Product, "StartExecution", step.CreateTimeout, [],
            ("Description", step.Text("description")), ("LoopMode", step.Text("loopMode")), ("Mode", step.Text("mode")),
            ("Parameters", step.Text("parameters")), ("ParentExecutionId", step.Text("parentExecutionId")),
            ("RegionId", step.Calls.Region), ("SafetyCheck", step.Text("safetyCheck")),
            ("Tags", OosCalls.Tags(step.PlannedMap("tags"))), ("TemplateContent", step.Text("templateContent")),
            ("TemplateName", step.TextOrZero("templateName")), ("TemplateVersion", step.Text("templateVersion")))
            ["Execution"].Text("ExecutionId");
        step.Calls.WaitFor(() => Describe(step).Text("Status"), ["Success", "Failed", "Cancelled"], Delay,
            step.CreateTimeout);
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        if (Describe(step) is not { } execution) return false;
        step.Set(execution,
            ("createDate", "CreateDate"), ("endDate", "EndDate"), ("executedBy", "ExecutedBy"),
            ("isParent", "IsParent"), ("mode", "Mode"), ("outputs", "Outputs"),
            ("parentExecutionId", "ParentExecutionId"), ("ramRole", "RamRole"), ("safetyCheck", "SafetyCheck"),
            ("startDate", "StartDate"), ("status", "Status"), ("statusMessage", "StatusMessage"),
            ("templateId", "TemplateId"), ("templateName", "TemplateName"), ("templateVersion", "TemplateVersion"),
            ("updateDate", "UpdateDate"), ("description", "Description"), ("loopMode", "LoopMode"));
        step.Outputs["parameters"] = execution["Parameters"] is JsonObject parameters
            ? parameters.ToJsonString()
            : execution.Text("Parameters") ?? "";
        step.SetOrClear("templateContent", execution["TemplateContent"]);
        if (execution["Tags"] is JsonObject tags)
            step.Outputs["tags"] = new Properties(tags
                .Select(tag => KeyValuePair.Create(tag.Key, (object?)(string?)tag.Value)), StringComparer.Ordinal);
        return true;
    }

    /// <summary>Never: the provider has no update, every argument makes another execution.</summary>
    public override void Update(ResourceStep step) => ReadExisting(step);

    public override bool IsUnderWay(ResourceStep step) =>
        Describe(step).Text("Status") is "Started" or "Queued" or "Running" or "Waiting";

    public override void Delete(ResourceStep step) => step.Calls.CallOrGone(OosCalls.Product, "DeleteExecutions",
        step.DeleteTimeout, [], ["EntityNotExists.Execution"],
        ("ExecutionIds", JsonSerializer.Serialize(new[] { step.Id })), ("RegionId", step.Calls.Region));

    private static JsonNode? Describe(ResourceStep step) => step.Calls.Call(OosCalls.Product, "ListExecutions",
        step.UpdateTimeout, [], ("RegionId", step.Calls.Region), ("ExecutionId", step.Id))["Executions"] is JsonArray found
            ? found.FirstOrDefault()
            : null;
}
