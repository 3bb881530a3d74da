using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Oos;

/// <summary>Short names for templates and executions in tests.</summary>
internal static class TestOos
{
    public const string Role = "OOSServiceRole";

    public static string Trust { get; } =
        TestCloud.EcsTrust.Replace("ecs.aliyuncs.com", "oos.aliyuncs.com", StringComparison.Ordinal);

    /// <summary>A template with these tasks, as JSON. Single quotes stand for double ones.</summary>
    public static string Template(string tasks, string rest = "") =>
        $$"""{"FormatVersion":"OOS-2019-06-01",{{rest}}"Tasks":[{{tasks}}]}""".Replace('\'', '"');

    /// <summary>A task that calls an API of ECS.</summary>
    public static string Call(string name, string api, string parameters = "", string rest = "", string outputs = "") =>
        $$$"""
        {'Name':'{{{name}}}','Action':'ACS::ExecuteAPI',{{{rest}}}'Properties':{'Service':'ECS','API':'{{{api}}}',
        'Parameters':{ {{{parameters}}} }},'Outputs':{ {{{outputs}}} }}
        """;

    public static string Sleep(string name, string duration, string rest = "") =>
        $$$"""{'Name':'{{{name}}}','Action':'ACS::Sleep',{{{rest}}}'Properties':{'Duration':'{{{duration}}}'}}""";

    public static string Output(string name, string type, string selector) =>
        $$"""'{{name}}':{'Type':'{{type}}','ValueSelector':'{{selector}}'}""";

    /// <summary>Starts a template that is given with the call.</summary>
    public static string StartContent(
        this CloudClient client, string content, string parameters = "{}", params (string, string?)[] further) =>
        client.Call("oos", "StartExecution", [("TemplateContent", content), ("Parameters", parameters),
            ("SafetyCheck", further.Any(one => one.Item1 is "SafetyCheck" or "Mode") ? null : "Skip"), .. further])
            .Text("Execution", "ExecutionId");

    public static string StartTemplate(this CloudClient client, string name, string parameters) =>
        client.Call("oos", "StartExecution", ("TemplateName", name), ("Parameters", parameters), ("SafetyCheck", "Skip"))
            .Text("Execution", "ExecutionId");

    public static JsonNode Execution(this CloudClient client, string id) =>
        client.Call("oos", "ListExecutions", ("ExecutionId", id))["Executions"]!.AsArray().Single()!;

    /// <summary>Starts a template and waits for its end.</summary>
    public static JsonNode Run(this CloudClient client, string content, string parameters = "{}") =>
        client.Ended(client.StartContent(content, parameters));

    public static JsonNode Ended(this CloudClient client, string id)
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            client.Wait(TimeSpan.FromHours(1));
            if (client.Execution(id) is var execution && execution.Text("EndDate").Length > 0) return execution;
        }

        throw new InvalidOperationException("The execution has not ended after a hundred hours.");
    }

    /// <summary>The outputs of an execution.</summary>
    public static JsonNode Outputs(this JsonNode execution) => JsonNode.Parse(execution.Text("Outputs"))!;

    /// <summary>The tasks of an execution in the order in which they began: name, status.</summary>
    public static IReadOnlyList<string> Tasks(this CloudClient client, string id, bool items = false) =>
    [
        .. client.TaskRuns(id, items).Select(task => $"{task.Text("TaskName")} {task.Text("Status")}"),
    ];

    public static IReadOnlyList<JsonNode> TaskRuns(this CloudClient client, string id, bool items = false) =>
    [
        .. client.Call("oos", "ListTaskExecutions", ("ExecutionId", id), ("SortOrder", "Ascending"), ("MaxResults", "100"),
            ("IncludeChildTaskExecution", items ? "true" : null))["TaskExecutions"]!.AsArray().Select(task => task!),
    ];

    public static void CreateOosRole(this CloudClient client, string statements, string? trust = null)
    {
        client.Call("Ram", "CreateRole", ("RoleName", Role), ("AssumeRolePolicyDocument", trust ?? Trust));
        client.CreatePolicy("oos-role", statements);
        client.Call("Ram", "AttachPolicyToRole", ("PolicyType", "Custom"), ("PolicyName", "oos-role"), ("RoleName", Role));
    }
}
