using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.AccessKeys;

/// <summary>An action about the access keys of a user, or of who calls where no user is named.</summary>
internal abstract class AccessKeyAction(string name, bool mutates, string[] parameters, string differs = "")
    : RamAction(name, mutates, ["UserName", .. parameters], differs)
{
    /// <summary>The identifier of the user whose keys are meant; empty for the account's own.</summary>
    protected static string OwnerOf(Request request)
    {
        if (request.Optional("UserName") is not null) return UserOf(request).Id;
        return request.Caller.Kind switch
        {
            PrincipalKind.Root => "",
            PrincipalKind.RamUser => request.Caller.Id,
            _ => throw request.Refuse(RamErrors.Missing("UserName")),
        };
    }

    /// <summary>The key that UserAccessKeyId names.</summary>
    protected static AccessKey KeyOf(Request request)
    {
        var owner = OwnerOf(request);
        var key = request.Find(request.Store.AccessKeys, request.Required("UserAccessKeyId"));
        return key?.UserId == owner ? key : throw request.Refuse(AccessKeyErrors.NotFound);
    }

    /// <summary>The key without its secret.</summary>
    protected static JsonObject Describe(Request request, AccessKey key) => new()
    {
        ["AccessKeyId"] = key.Id,
        ["Status"] = key.IsActive.At(request.At) ? "Active" : "Inactive",
        ["CreateDate"] = ApiTime.Text(key.CreatedAt),
    };
}
