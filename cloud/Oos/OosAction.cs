using System.Collections.Frozen;
using Infra.Cloud.Limits;
using Infra.Cloud.Oos.Executions;
using Infra.Cloud.Oos.Language;
using Infra.Cloud.Oos.Templates;
using Infra.Cloud.State;

namespace Infra.Cloud.Oos;

/// <summary>An action of OOS.</summary>
internal abstract class OosAction(string name, bool mutates, string[] parameters, string differs = "")
    : ApiAction("oos", "2019-06-01", name, mutates, ["RegionId", .. parameters], differs)
{
    /// <summary>No text is longer than a template, which has its own limit of 64 KiB and says so.</summary>
    private const int MaxParameter = 68 * 1024;

    private static readonly FrozenSet<string> Flags = new[]
    {
        "All", "AutoDeleteExecutions", "HasTrigger", "IncludeChildExecution", "IncludeChildTaskExecution",
    }.ToFrozenSet(StringComparer.Ordinal);

    public override ServiceError Missing(string parameter) => OosErrors.Missing(parameter);

    public override ServiceError Invalid(string parameter) => OosErrors.Invalid(parameter);

    public override void Check(Request request)
    {
        request.Region = request.Optional("RegionId") ?? request.Region;
        if (Regions.Find(request.Region) is null) throw request.Refuse(OosErrors.RegionNotFound);
        request.CheckLengths(MaxParameter);
        request.CheckFlags(Flags);
    }

    protected static Template TemplateOf(Request request, string name) =>
        request.Store.Templates.TryFind(RegionalName.Of(request.Region, name), request.At, out var template)
            ? template : throw request.Refuse(OosErrors.TemplateNotFound);

    protected static Execution ExecutionOf(Request request) =>
        request.Find(request.Store.Executions, request.Required("ExecutionId"))
        ?? throw request.Refuse(OosErrors.ExecutionNotFound);

    /// <summary>The template in a parameter.</summary>
    /// <exception cref="CloudException">It is not valid.</exception>
    protected static TemplateDocument Parsed(Request request, string parameter)
    {
        try
        {
            return TemplateDocument.Parse(request.Required(parameter));
        }
        catch (TemplateException e)
        {
            throw request.Refuse(OosErrors.Invalid(parameter, e.Message));
        }
    }
}
