using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos.Executions;

/// <summary>An execution as the API shows it, as of a time.</summary>
internal static class ExecutionAnswer
{
    private const string Hidden = "******";

    /// <summary>As StartExecution shows it: the parameters are a text.</summary>
    public static JsonObject Started(Execution execution, DateTimeOffset at)
    {
        var answer = Common(execution, at);
        answer["LoopMode"] = execution.LoopMode;
        answer["Parameters"] = Shown(execution).ToJsonString();
        return answer;
    }

    /// <summary>As ListExecutions shows it: with why it stands where it does, and the parameters as an object.</summary>
    public static JsonObject Listed(Execution execution, DateTimeOffset at)
    {
        var answer = Common(execution, at);
        answer["StatusReason"] = execution.Status.At(at).Message;
        answer["WaitingStatus"] =
            execution.Tasks.Find(task => task.CreatedAt <= at && task.StatusAt(at).Waits is not null)?.StatusAt(at).Waits
                .ToString() ?? "";
        answer["Category"] = "Other";
        answer["Parameters"] = Shown(execution);
        return answer;
    }

    private static JsonObject Common(Execution execution, DateTimeOffset at)
    {
        var status = execution.Status.At(at);
        var tasks = execution.Tasks.FindAll(task => task.CreatedAt <= at);
        var ended = execution.EndedAt <= at ? execution.EndedAt : null;
        return new()
        {
            ["ExecutionId"] = execution.Id,
            ["Status"] = status.Status,
            ["StatusMessage"] = status.Message,
            ["TemplateId"] = execution.TemplateId,
            ["TemplateName"] = execution.TemplateName,
            ["TemplateVersion"] = execution.TemplateVersion,
            ["Mode"] = execution.Mode,
            ["SafetyCheck"] = execution.SafetyCheck,
            ["RamRole"] = execution.RamRole,
            ["ExecutedBy"] = execution.Caller.Shown(),
            ["Description"] = execution.Description,
            ["Outputs"] = ended is null ? "{}" : execution.Outputs,
            ["IsParent"] = tasks.Exists(task => task.ChildId is not null),
            ["ParentExecutionId"] = execution.ParentId ?? "",
            ["ResourceGroupId"] = execution.ResourceGroupId,
            ["Tags"] = OosJson.Of(execution.TagsAt(at)),
            ["Counters"] = Counters(tasks, at),
            ["CurrentTasks"] = new JsonArray([.. tasks.Where(task => !task.EndedBy(at) && ended is null).Select(Short)]),
            ["CreateDate"] = ApiTime.Text(execution.CreatedAt),
            ["StartDate"] = ApiTime.Text(execution.CreatedAt),
            ["EndDate"] = ended is { } end ? ApiTime.Text(end) : "",
            ["UpdateDate"] = ApiTime.Text(tasks.Select(task => task.EndedBy(at) ? task.EndedAt!.Value : task.CreatedAt)
                .Append(execution.CreatedAt).Max()),
        };
    }

    private static JsonObject Shown(Execution execution)
    {
        var values = execution.ParameterValues();
        foreach (var parameter in execution.Template().Parameters.Values)
            if (parameter.NoEcho) values[parameter.Name] = Hidden;
        return values;
    }

    // The service shows such an object; what it counts is not published. Here: tasks, those of loops left out.
    private static JsonObject Counters(List<TaskRun> tasks, DateTimeOffset at)
    {
        int Count(string status) => tasks.Count(task => task.ParentId is null && task.StatusAt(at).Status == status);
        return new()
        {
            ["Total"] = tasks.Count(task => task.ParentId is null),
            ["Success"] = Count(RunStatus.Success),
            ["Failed"] = Count(RunStatus.Failed),
        };
    }

    private static JsonObject Short(TaskRun task) => new()
    {
        ["TaskExecutionId"] = task.Id,
        ["TaskName"] = task.Name,
        ["TaskAction"] = task.Action,
    };
}
