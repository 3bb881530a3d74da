using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos.Executions;

/// <summary>Forgets executions that have ended. What they did stays done:
/// <see href="https://api.alibabacloud.com/document/oos/2019-06-01/DeleteExecutions"/>.</summary>
internal sealed class DeleteExecutions() : OosAction("DeleteExecutions", mutates: true, ["ExecutionIds"],
    "All of them or none; one that has not ended is refused. Those that they ran are forgotten too.")
{
    private const int Max = 100;

    public override JsonObject Answer(Request request)
    {
        request.Required("ExecutionIds");
        var ids = OosJson.Texts(request, "ExecutionIds");
        if (ids.Count is 0 or > Max) throw request.Invalid("ExecutionIds");
        var executions = ids.Distinct().Select(id => request.Find(request.Store.Executions, id)
            ?? throw request.Refuse(OosErrors.ExecutionNotFound)).ToList();
        if (executions.Exists(execution => !(execution.EndedAt <= request.At)))
            throw request.Refuse(OosErrors.ExecutionOpen);

        foreach (var execution in executions.SelectMany(execution => ExecutionTime.Below(request, execution)).ToList())
        {
            execution.DeleteAt(request.At);
            request.Touch(execution);
        }

        return Done(request);
    }
}
