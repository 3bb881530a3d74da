using System.Text.Json.Nodes;
using Infra.Cloud.Ram.Policies;
using Infra.Cloud.Ram.Users;

namespace Infra.Cloud.Ram;

/// <summary>An action of RAM, which belongs to no region.</summary>
internal abstract class RamAction(string name, bool mutates, string[] parameters, string differs = "")
    : ApiAction("Ram", "2015-05-01", name, mutates, parameters, differs)
{
    public override bool IsGlobal => true;

    public override ServiceError Missing(string parameter) => RamErrors.Missing(parameter);

    public override ServiceError Invalid(string parameter) => RamErrors.Invalid(parameter);

    public override ServiceError Forbidden => RamErrors.NoPermission;

    /// <summary>The answer of an action that makes something: what has just been made was never updated, so that the
    /// published answers lack the time of it.</summary>
    protected static JsonObject AsMade(string entity, JsonObject answer)
    {
        answer[entity]!.AsObject().Remove("UpdateDate");
        return answer;
    }

    protected static Role RoleOf(Request request) =>
        request.Find(request.Store.Roles, request.Required("RoleName")) ?? throw request.Refuse(RamErrors.RoleNotFound);

    protected static User UserOf(Request request) =>
        User.Find(request.Store, request.Required("UserName"), request.At) ?? throw request.Refuse(UserErrors.NotFound);

    /// <summary>The policy that PolicyType and PolicyName name.</summary>
    protected static PolicyFacts PolicyOf(Request request)
    {
        var type = request.Required("PolicyType");
        if (type is not ("System" or "Custom")) throw request.Refuse(RamErrors.Invalid("PolicyType"));

        return new PolicyName(type == "System", request.Required("PolicyName")).Find(request.Store, request.At)
            ?? throw request.Refuse(RamErrors.PolicyNotFound);
    }

    /// <summary>Adds IsTruncated and Marker, and gives the part of a list that Marker and MaxItems ask for.</summary>
    protected static List<T> Cut<T>(Request request, IReadOnlyList<T> all, JsonObject answer)
    {
        var start = request.Optional("Marker") is { } marker
            ? int.TryParse(marker, out var number) && number > 0 ? number : throw request.Invalid("Marker")
            : 0;
        var size = request.Integer("MaxItems", 1, 1000) ?? 100;
        answer["IsTruncated"] = start + size < all.Count;
        if (start + size < all.Count) answer["Marker"] = (start + size).ToString();
        return [.. all.Skip(start).Take(size)];
    }
}
