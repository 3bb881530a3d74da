using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Makes and starts instances with their disks:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/RunInstances"/>.</summary>
internal sealed class RunInstances() : EcsAction("RunInstances", mutates: true, InstanceParameters.Run,
    "Pay-as-you-go instances only. Every zone has every well-formed instance type. Without VSwitchId an instance has "
    + "no network; the service takes the default VPC.")
{
    public override IReadOnlyList<string> Secrets => ["Password"];

    public override JsonObject Answer(Request request)
    {
        request = LaunchTemplates.TemplateCatalog.Applied(request);
        if (Earlier(request) is { Count: > 0 } made) return Answered(request, made);

        var plan = InstancePlan.Read(request);
        EcsDryRun.End(request);
        return Answered(request,
            [.. Enumerable.Range(0, plan.Amount).Select(number => plan.Make(request, number).Id)]);
    }

    // Several instances carry the token of one call.
    private static List<string> Earlier(Request request)
    {
        if (Made(request, request.Store.Instances) is not { } made) return [];
        return [.. request.Store.Instances.All
            .Where(instance => instance.Region == made.Region && instance.ClientToken == made.ClientToken)
            .OrderBy(instance => instance.Number).Select(instance => instance.Id)];
    }

    private static JsonObject Answered(Request request, List<string> ids) => new()
    {
        ["InstanceIdSets"] = new JsonObject
        {
            ["InstanceIdSet"] = new JsonArray([.. ids.Select(id => (JsonNode)id)]),
        },
        ["RequestId"] = request.RequestId,
    };
}
