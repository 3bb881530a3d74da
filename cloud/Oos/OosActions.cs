using Infra.Cloud.Oos.Executions;
using Infra.Cloud.Oos.Templates;

namespace Infra.Cloud.Oos;

/// <summary>The actions of OOS that the embedded cloud has.</summary>
internal static class OosActions
{
    public static IEnumerable<ApiAction> All =>
    [
        new CreateTemplate(), new UpdateTemplate(), new DeleteTemplate(), new DeleteTemplates(), new GetTemplate(),
        new ListTemplates(), new ListTemplateVersions(), new ValidateTemplateContent(),
        new StartExecution(), new ListExecutions(), new ListTaskExecutions(), new ListExecutionLogs(),
        new GetExecutionTemplate(), new CancelExecution(), new NotifyExecution(), new DeleteExecutions(),
        new TagResources(), new UntagResources(), new ListTagResources(),
    ];
}
