using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>alicloud_oos_template:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oos_template.</summary>
/// <remarks>The text is not read back: what somebody else does to it is not seen. Every update sends the whole text and
/// makes a version. The deletion sends autoDeleteExecutions even where it is false.</remarks>
internal sealed class TemplateShim() : ResourceShim("alicloud:oos/template:Template")
{
    private static readonly string[] Gone = ["EntityNotExists.Template"];

    public override void Create(ResourceStep step)
    {
        step.Id = step.Calls.Call(OosCalls.Product, "CreateTemplate", step.CreateTimeout, [],
            ("Content", step.TextOrZero("content")), ("RegionId", step.Calls.Region),
            ("Tags", OosCalls.Tags(step.PlannedMap("tags"))), ("TemplateName", step.TextOrZero("templateName")),
            ("VersionName", step.Text("versionName")), ("ResourceGroupId", step.Text("resourceGroupId")))
            ["Template"].Text("TemplateName");
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        if (step.Calls.CallOrGone(OosCalls.Product, "GetTemplate", step.UpdateTimeout, [], Gone,
            ("RegionId", step.Calls.Region), ("TemplateName", step.Id)) is not { } found) return false;
        var template = found["Template"];
        step.Outputs["templateName"] = step.Id;
        step.Set(template,
            ("createdBy", "CreatedBy"), ("createdDate", "CreatedDate"), ("description", "Description"),
            ("hasTrigger", "HasTrigger"), ("shareType", "ShareType"), ("templateFormat", "TemplateFormat"),
            ("templateId", "TemplateId"), ("templateType", "TemplateType"), ("templateVersion", "TemplateVersion"),
            ("updatedBy", "UpdatedBy"), ("updatedDate", "UpdatedDate"), ("resourceGroupId", "ResourceGroupId"));
        if (template?["Tags"] is JsonObject tags)
            step.Outputs["tags"] = new Properties(tags
                .Where(tag => !Tags.IsReserved(tag.Key))
                .Select(tag => KeyValuePair.Create(tag.Key, (object?)(string?)tag.Value)), StringComparer.Ordinal);
        return true;
    }

    public override void Update(ResourceStep step)
    {
        if (step.AnyChanged("content", "tags", "versionName", "resourceGroupId"))
            step.Calls.Call(OosCalls.Product, "UpdateTemplate", step.UpdateTimeout, [],
                ("TemplateName", step.Id), ("Content", step.TextOrZero("content")), ("RegionId", step.Calls.Region),
                ("Tags", step.HasChange("tags") ? OosCalls.Tags(step.PlannedMap("tags")) ?? "{}" : null),
                ("VersionName", step.Changed("versionName")), ("ResourceGroupId", step.Changed("resourceGroupId")));
        ReadExisting(step);
    }

    public override void Delete(ResourceStep step) => step.Calls.CallOrGone(OosCalls.Product, "DeleteTemplate",
        step.DeleteTimeout, [], Gone, ("TemplateName", step.Id),
        ("AutoDeleteExecutions", step.TextOrZero("autoDeleteExecutions")), ("RegionId", step.Calls.Region));
}
