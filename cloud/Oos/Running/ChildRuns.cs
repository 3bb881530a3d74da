using Infra.Cloud.Oos.Executions;
using Infra.Cloud.Oos.Language;
using Infra.Cloud.Oos.Templates;
using Infra.Cloud.State;

namespace Infra.Cloud.Oos.Running;

/// <summary>Executions that a task starts: of another template, or of one of the service's own actions.</summary>
internal sealed class ChildRuns(Store store, CloudOptions options)
{
    /// <exception cref="TaskFault">There is no such template, or too many run each other.</exception>
    /// <exception cref="TemplateException">The parameters do not fit it.</exception>
    public void Start(
        Execution parent, TaskRun task, TaskDefinition definition, TemplateField properties, DateTimeOffset at)
    {
        if (parent.Depth + 1 > OosLimits.MaxDepth)
            throw new TaskFault($"more than {OosLimits.MaxDepth} templates run each other");

        var isComponent = definition.Action == TaskAction.Component;
        var name = isComponent ? definition.ActionName : properties["TemplateName"].Text();
        var version = isComponent || properties["TemplateVersion"].IsMissing ? null : properties["TemplateVersion"].Text();
        var source = TemplateSource.Find(store, parent.Region, name, version, at)
            ?? throw new TaskFault($"there is no template {name}{(version is null ? "" : $" in version {version}")}");
        var given = isComponent ? properties.Map()
            : properties["Parameters"].IsMissing ? [] : properties["Parameters"].Map();
        var values = source.Document.ParametersFrom(given, RunScope.Service(parent.Region, at));

        var child = new Execution
        {
            Id = ExecutionIds.New(options, task.Id),
            Region = parent.Region,
            CreatedAt = at,
            TemplateName = source.Name,
            TemplateId = source.Id,
            TemplateVersion = source.Version,
            Content = source.Content,
            Parameters = values.ToJsonString(),
            RamRole = parent.RamRole,
            Mode = parent.Mode,
            LoopMode = parent.LoopMode,
            SafetyCheck = parent.SafetyCheck,
            ResourceGroupId = parent.ResourceGroupId,
            Caller = parent.Caller,
            ParentId = parent.Id,
            ParentTaskId = task.Id,
            Depth = parent.Depth + 1,
            Status = new(new RunStatus(RunStatus.Started)),
        };
        if (!new Flow(store, at).Keep(parent, child.Parameters.Length)) return;
        task.ChildId = child.Id;
        store.Executions.Put(child);
        store.Agenda.Set(child, at + OosLimits.BetweenTasks);
    }
}
