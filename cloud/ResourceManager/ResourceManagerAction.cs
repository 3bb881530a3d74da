
namespace Infra.Cloud.ResourceManager;

/// <summary>An action of Resource Manager, which belongs to no region.</summary>
internal abstract class ResourceManagerAction(string name, bool mutates, string[] parameters, string differs = "")
    : ApiAction("ResourceManager", "2020-03-31", name, mutates, parameters, differs)
{
    public override bool IsGlobal => true;

    public override ServiceError Missing(string parameter) => ResourceManagerErrors.Missing(parameter);

    public override ServiceError Invalid(string parameter) => ResourceManagerErrors.Invalid(parameter);

    public override void Check(Request request) => request.CheckLengths(ControlPolicyRules.MaxParameter);

    public override ServiceError Forbidden => ResourceManagerErrors.NoPermission;

    /// <summary>The control policy that PolicyId names.</summary>
    protected static ControlPolicy PolicyOf(Request request) =>
        request.Find(request.Store.ControlPolicies, request.Required("PolicyId"))
        ?? throw request.Refuse(ResourceManagerErrors.PolicyNotFound);

    /// <summary>The root of the resource directory or the account, the two targets there are.</summary>
    protected static string TargetOf(Request request)
    {
        var target = request.Required("TargetId");
        return target is ControlPolicy.Root or CloudAccount.ReservedId
            ? target
            : throw request.Refuse(ResourceManagerErrors.TargetNotFound);
    }
}
