using System.Text.Json.Nodes;
using Infra.Cloud.Faults;
using Infra.Cloud.Oos.Executions;
using Infra.Cloud.Oos.Language;
using Infra.Cloud.Ram.Evaluation;
using Infra.Cloud.State;

namespace Infra.Cloud.Oos.Running;

/// <summary>Makes the calls of tasks, as the role of the execution or as whoever started it.</summary>
internal sealed class ApiCaller(Store store, ServiceCall call)
{
    private static readonly CallSource Source = new(OosLimits.Service, "OOS", IsSecure: true, OosLimits.Service);

    /// <summary>Makes the call that properties describe. A list is read to its end unless AutoPaging is
    /// false.</summary>
    /// <exception cref="TaskFault">The call is refused or not answered.</exception>
    public ApiAnswer Call(Execution execution, TaskRun task, TemplateField properties, DateTimeOffset at)
    {
        var target = ApiTarget.Of(properties);
        var parameters = target.Parameters(properties);
        var paging = properties["AutoPaging"].IsMissing || properties["AutoPaging"].Flag()
            ? ListPages.Of(target.Action, parameters) : null;
        return Call(execution, task, target, parameters, paging, at);
    }

    /// <summary>Makes a call by name.</summary>
    /// <exception cref="TaskFault">The call is refused or not answered.</exception>
    public ApiAnswer Call(Execution execution, TaskRun task, string service, string api, JsonObject parameters,
        DateTimeOffset at) => Call(execution, task, new(new JsonObject
        {
            ["Service"] = service,
            ["API"] = api,
            ["Parameters"] = parameters,
        }, task.Name), at);

    private ApiAnswer Call(Execution execution, TaskRun task, ApiTarget target, Dictionary<string, string> parameters,
        ListPages? paging, DateTimeOffset at)
    {
        var answer = Once(execution, task, target, parameters, at);
        for (var page = 2; paging?.Next(answer.Body, parameters, page) == true; page++)
        {
            if (page > OosLimits.MaxPages) throw new TaskFault($"the list has more than {OosLimits.MaxPages} pages");
            var further = Once(execution, task, target, parameters, at);
            ListPages.Append(answer.Body, further.Body);
            answer = answer with { Duration = answer.Duration + further.Duration };
        }

        return answer;
    }

    private ApiAnswer Once(Execution execution, TaskRun task, ApiTarget target, Dictionary<string, string> parameters,
        DateTimeOffset at)
    {
        var own = new Dictionary<string, string>(parameters, StringComparer.Ordinal);
        var region = own.GetValueOrDefault("RegionId") ?? execution.Region;
        if (target.Action?.Takes("RegionId") != true) own.Remove("RegionId");
        var made = new ApiCall(target.Product, target.Api, own, region, at, task.Id)
        {
            Caller = CallerOf(execution, at),
            Source = Source,
        };
        try
        {
            var body = call(made, out var delay);
            return new(body.DeepClone().AsObject(), CloudClient.CallLatency + delay);
        }
        catch (CloudException refusal)
        {
            throw new TaskFault($"{target.Product}:{target.Api}: {refusal.Code}: {refusal.ServiceMessage}",
                refusal.Status is 429 or (>= 500 and not 501)
                || refusal.Code.StartsWith("Throttling", StringComparison.Ordinal));
        }
        catch (InjectedFaultException fault)
        {
            throw new TaskFault(fault.Message, isPassing: true);
        }
    }

    private Principal CallerOf(Execution execution, DateTimeOffset at)
    {
        if (execution.RamRole.Length == 0) return execution.Caller.ToPrincipal();
        if (!store.Roles.TryFind(execution.RamRole, at, out var role))
            throw new TaskFault($"OOS cannot assume the role {execution.RamRole}: it does not exist.");
        return role.TrustAt(at).TrustsService(OosLimits.Service, new NoContext())
            ? Principal.AssumedRole(role.Id, role.RoleId, execution.Id, execution.CreatedAt)
            : throw new TaskFault(
                $"OOS cannot assume the role {execution.RamRole}: it does not trust {OosLimits.Service}.");
    }

    /// <summary>A service that assumes a role has nothing that conditions could ask about.</summary>
    private sealed class NoContext : IConditionContext
    {
        public IReadOnlyList<string> Values(string key) => [];
    }
}
