using System.Text.Json.Nodes;

namespace Infra.Cloud.Sts;

/// <summary>Tells who calls:
/// <see href="https://api.alibabacloud.com/document/Sts/2015-04-01/GetCallerIdentity"/>.</summary>
internal sealed class GetCallerIdentity() : ApiAction("Sts", "2015-04-01", "GetCallerIdentity", mutates: false, [],
    "The caller is always the account itself.")
{
    public override bool IsGlobal => true;

    public override JsonObject Answer(Request request) => new()
    {
        ["IdentityType"] = "Account",
        ["AccountId"] = CloudAccount.ReservedId,
        ["PrincipalId"] = CloudAccount.ReservedId,
        ["UserId"] = CloudAccount.ReservedId,
        ["Arn"] = $"acs:ram::{CloudAccount.ReservedId}:root",
        ["RequestId"] = request.RequestId,
    };

    public override ServiceError Missing(string parameter) =>
        new(400, $"MissingParameter.{parameter}", $"The parameter {parameter} is missing.");

    public override ServiceError Invalid(string parameter) =>
        new(400, $"InvalidParameter.{parameter}", $"The parameter {parameter} is wrongly formed.");
}
