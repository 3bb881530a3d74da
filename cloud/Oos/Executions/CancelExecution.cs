using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Running;

namespace Infra.Cloud.Oos.Executions;

/// <summary>Stops an execution and those that it runs:
/// <see href="https://api.alibabacloud.com/document/oos/2019-06-01/CancelExecution"/>.</summary>
/// <remarks>What a call has begun in the cloud goes on; the tasks that OnCancel names are done before the execution
/// ends.
/// </remarks>
internal sealed class CancelExecution() : OosAction("CancelExecution", mutates: true, ["ExecutionId"],
    "To cancel an execution that has ended is refused; cancelling one twice has no further effect.")
{
    public override JsonObject Answer(Request request)
    {
        var execution = ExecutionOf(request);
        if (!execution.IsOpen) throw request.Refuse(OosErrors.ExecutionEnded);
        new Flow(request.Store, ExecutionTime.Of(request, execution)).Cancel(execution);
        ExecutionTime.Touch(request, execution);
        return Done(request);
    }
}
