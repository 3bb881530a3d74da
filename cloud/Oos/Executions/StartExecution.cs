using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Expressions;
using Infra.Cloud.Oos.Language;
using Infra.Cloud.Oos.Running;
using Infra.Cloud.Oos.Templates;
using Infra.Cloud.Ram.Evaluation;
using Infra.Cloud.State;

namespace Infra.Cloud.Oos.Executions;

/// <summary>Runs a template:
/// <see href="https://api.alibabacloud.com/document/oos/2019-06-01/StartExecution"/>.</summary>
/// <remarks>Whoever names a role needs ram:PassRole on it as well.</remarks>
internal sealed class StartExecution() : OosAction("StartExecution", mutates: true,
    ["TemplateName", "TemplateContent", "TemplateVersion", "Parameters", "Mode", "LoopMode", "SafetyCheck", "ClientToken",
        "Tags", "Description", "ResourceGroupId"],
    "No templates from OSS and no parent of the caller's choice. A role that OOS cannot assume fails the first call. Which "
    + "calls are of high risk is ours.")
{
    public override IReadOnlyList<string> ConditionValues(Request request, string key) =>
        key.Equals("acs:Service", StringComparison.OrdinalIgnoreCase) ? [OosLimits.Service] : [];

    public override IReadOnlyList<Permission> Permissions(Request request) =>
        [.. base.Permissions(request), .. PassRole(request, Arn.Role(RoleOf(request)))];

    public override IReadOnlyList<Permission> GeneralPermissions(Request request) =>
    [
        .. base.GeneralPermissions(request),
        .. PassRole(request, Arn.Role(RoleOf(request)).Replace(CloudAccount.ReservedId, "*", StringComparison.Ordinal)),
    ];

    public override JsonObject Answer(Request request)
    {
        if (request.Made(request.Store.Executions, OosErrors.TokenMismatch) is { } made) return Answered(request, made);

        var source = SourceOf(request);
        var mode = request.OneOf("Mode", "Automatic", "Automatic", "FailurePause", "Debug");
        var safety = request.OneOf("SafetyCheck", RiskyCalls.Confirm, RiskyCalls.Confirm, "Skip");
        if (safety == "Skip" && mode != "Automatic") throw request.Invalid("SafetyCheck");
        var values = ValuesOf(request, source.Document);
        var execution = new Execution
        {
            Id = ExecutionIds.New(request.Options, request.Origin, ApiTime.Exact(request.At)),
            Region = request.Region,
            CreatedAt = request.At,
            TemplateName = source.Name,
            TemplateId = source.Id,
            TemplateVersion = source.Version,
            Content = source.Content,
            Parameters = values.ToJsonString(),
            RamRole = RoleOf(request, source.Document, values),
            Mode = mode,
            LoopMode = request.OneOf("LoopMode", "Automatic", "Automatic", "FirstBatchPause", "EveryBatchPause"),
            SafetyCheck = safety,
            Description = request.Optional("Description") ?? "",
            ResourceGroupId = request.Optional("ResourceGroupId") ?? "",
            Caller = ExecutionCaller.Of(request.Caller),
            Status = new(new RunStatus(RunStatus.Started)),
            Tags = TagSet.From(OosJson.Tags(request)),
        };
        request.MarkMade(execution);
        request.Store.Executions.Put(execution);
        request.Store.Agenda.Set(execution, request.At + OosLimits.BetweenTasks);
        return Answered(request, execution);
    }

    private static JsonObject Answered(Request request, Execution execution) => new()
    {
        ["Execution"] = ExecutionAnswer.Started(execution, request.At),
        ["RequestId"] = request.RequestId,
    };

    private static TemplateSource SourceOf(Request request)
    {
        var name = request.Optional("TemplateName");
        if (request.Optional("TemplateContent") is { } content)
            return new(name ?? "", "", "", content, Parsed(request, "TemplateContent"));
        if (name is null) throw request.Refuse(OosErrors.Missing("TemplateName"));
        return TemplateSource.Find(request.Store, request.Region, name, request.Optional("TemplateVersion"), request.At)
            ?? throw request.Refuse(OosErrors.TemplateNotFound);
    }

    private static JsonObject ValuesOf(Request request, TemplateDocument document)
    {
        try
        {
            return document.ParametersFrom(
                OosJson.Object(request, "Parameters"), RunScope.Service(request.Region, request.At));
        }
        catch (Exception e) when (e is TemplateException or ExpressionException)
        {
            throw request.Refuse(OosErrors.Invalid("Parameters", e.Message));
        }
    }

    private static string RoleOf(Request request, TemplateDocument document, JsonObject values)
    {
        try
        {
            var scope = new Scope { Parameters = values, Service = RunScope.Service(request.Region, request.At) };
            var role = Expression.Shown(Expression.Resolve(document.RamRole, scope));
            return role[(role.LastIndexOf('/') + 1)..]; // a name, or an ARN
        }
        catch (ExpressionException e)
        {
            throw request.Refuse(OosErrors.Invalid("Parameters", e.Message));
        }
    }

    /// <summary>The role that the template would be run with; empty for none, and where the call is refused
    /// anyway.</summary>
    private static string RoleOf(Request request)
    {
        try
        {
            var document = SourceOf(request).Document;
            return RoleOf(request, document, ValuesOf(request, document));
        }
        catch (CloudException)
        {
            return "";
        }
    }

    private static IEnumerable<Permission> PassRole(Request request, string arn) =>
        RoleOf(request).Length == 0 ? [] : [new("ram:PassRole", arn)];
}
