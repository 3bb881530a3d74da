using System.Text.Json.Nodes;
using Infra.Tests.Cloud.Cs;
using Infra.Tests.Cloud.Oos;

namespace Infra.Tests.Cloud.Conformance;

/// <summary>What the good calls of OOS, ACK and Resource Manager name.</summary>
internal sealed partial class Stage
{
    private const string Denial = """{"Version":"1","Statement":[{"Effect":"Deny","Action":"kms:*","Resource":"*"}]}""";

    private static readonly string Content = Compact(TestOos.Template(TestOos.Sleep("nap", "1h")));
    private static readonly string Risky = TestOos.Template(TestOos.Call("risk", "DeleteDisk", "'DiskId':'d-1'"));

    private string? MakeInOos(string name) => name switch
    {
        "content" => Content,
        "template" => After(name, template => _client.Call("oos", "CreateTemplate", ("TemplateName", template),
            ("Content", Content), ("Tags", """{"a":"b"}"""))),
        "execution" => After(_client.StartContent(Content), _ => Pass()),
        "waitingExecution" => After(_client.Call("oos", "StartExecution", ("TemplateContent", Risky)).Text("Execution", "ExecutionId"), _ => Pass()),
        "endedExecution" => After(_client.StartContent(Content), execution =>
        {
            Pass();
            _client.Call("oos", "CancelExecution", ("ExecutionId", execution));
            Pass();
        }),
        "taskExecution" => _client.TaskRuns(Of("execution"))[0].Text("TaskExecutionId"),
        _ => null,
    };

    private string? MakeInCs(string name) => name switch
    {
        "clusterVpc" => Parameter("vpcid"),
        "clusterSwitch" => Parameter("vswitch_ids").Trim('[', ']', '"'),
        "podSwitch" => Parameter("pod_vswitch_ids").Trim('[', ']', '"'),
        "clusterGroup" => Parameter("security_group_id"),
        "secretsKey" => After(_client.CreateKey(), _ => _client.CreateCsRole()),
        "cluster" => _client.CreateCluster(),
        "task" => _client.Call("CS", "CreateCluster", _client.NewCluster()).Text("task_id"),
        "pool" => _client.CreatePool(Of("cluster")),
        "scalingGroup" => CsCloud.ScalingGroup().ToJsonString()
            .Replace("vsw-1", _client.Cluster(Of("cluster")).Text("vswitch_id"), StringComparison.Ordinal),
        _ => null,
    };

    private string? MakeInResourceManager(string name) => name switch
    {
        "denial" => Denial,
        "controlPolicy" => ControlPolicy(name),
        "attachedControlPolicy" => After(ControlPolicy(name), policy => _client.Call("ResourceManager",
            "AttachControlPolicy", ("PolicyId", policy), ("TargetId", "r-atrest"))),
        _ => null,
    };

    private string ControlPolicy(string name) => _client.Call("ResourceManager", "CreateControlPolicy",
        ("PolicyName", name), ("EffectScope", "RAM"), ("PolicyDocument", Denial)).Text("ControlPolicy", "PolicyId");

    // The network of a new cluster is made once, and its parameters say what it is made of.
    private (string Name, string? Value)[]? _cluster;

    private string Parameter(string name)
    {
        _cluster ??= _client.NewCluster(("pod_vswitch_ids", """["vsw-2"]"""), ("security_group_id", "sg-1"));
        return Array.Find(_cluster, parameter => parameter.Name == name).Value!;
    }

    private static string Compact(string json) => JsonNode.Parse(json)!.ToJsonString();
}
