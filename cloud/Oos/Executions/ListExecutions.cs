using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos.Executions;

/// <summary>Lists executions:
/// <see href="https://api.alibabacloud.com/document/oos/2019-06-01/ListExecutions"/>.</summary>
internal sealed class ListExecutions() : OosAction("ListExecutions", mutates: false,
    ["ExecutionId", "TemplateName", "Status", "StartDateBefore", "StartDateAfter", "EndDateBefore", "EndDateAfter", "Mode",
        "ExecutedBy", "ParentExecutionId", "RamRole", "IncludeChildExecution", "Depth", "Tags", "Description",
        "ResourceGroupId", "SortField", "SortOrder", "MaxResults", "NextToken"],
    "No categories, and none of the filters by resource. An execution that is named is given whatever its depth.")
{
    public override JsonObject Answer(Request request)
    {
        request.OneOf("Status", "", "", "Started", "Queued", "Running", "Waiting", "Success", "Failed", "Cancelled",
            "Pending", "Skipped");
        var at = request.At;
        var tags = OosJson.Tags(request);
        var found = Candidates(request).Where(execution => Fits(request, execution)
            && tags.TrueForAll(tag => execution.TagsAt(at).Contains(tag)));
        var executions = OosSorting.Sorted(request, found, "StartDate",
            ("StartDate", execution => ApiTime.Exact(execution.CreatedAt)),
            ("EndDate", execution => execution.EndedAt <= at ? ApiTime.Exact(execution.EndedAt!.Value) : ""),
            ("Status", execution => execution.Status.At(at).Status));
        return OosPage.Answer(request, "Executions", executions,
            execution => ExecutionAnswer.Listed(execution, at), least: 10);
    }

    private static IEnumerable<Execution> Candidates(Request request)
    {
        if (request.Optional("ExecutionId") is { } id)
            return request.Find(request.Store.Executions, id) is { } execution ? [execution] : [];
        var deepest = request.OneOf("Depth", "", "", "RootDepth", "FirstChildDepth") switch
        {
            "FirstChildDepth" => 1,
            "RootDepth" => 0,
            _ => request.Boolean("IncludeChildExecution") == true || request.Optional("ParentExecutionId") is not null
                ? int.MaxValue : 0,
        };
        return request.Here(request.Store.Executions).Where(execution => execution.Depth <= deepest);
    }

    private static bool Fits(Request request, Execution execution) =>
        request.Fits("Status", execution.Status.At(request.At).Status)
        && request.Fits("Mode", execution.Mode)
        && request.Fits("RamRole", execution.RamRole)
        && request.Fits("ParentExecutionId", execution.ParentId)
        && request.Fits("ResourceGroupId", execution.ResourceGroupId)
        && Has(request, "ExecutedBy", execution.Caller.Shown())
        && Has(request, "TemplateName", execution.TemplateName)
        && Has(request, "Description", execution.Description)
        && OosDates.Fit(request, "StartDate", execution.CreatedAt)
        && OosDates.Fit(request, "EndDate", execution.EndedAt <= request.At ? execution.EndedAt : null);

    private static bool Has(Request request, string parameter, string text) =>
        text.Contains(request.Optional(parameter) ?? "", StringComparison.Ordinal);
}
