namespace Infra.Cloud.Sts;

/// <summary>The errors of STS, with the codes, statuses and texts of its error table.</summary>
internal static class StsErrors
{
    public static readonly ServiceError NoPermission =
        new(403, "NoPermission", "You are not authorized to do this action. You should be authorized by RAM.");

    public static readonly ServiceError RoleNotFound =
        new(404, "EntityNotExist.Role", "The specified Role not exists .");

    public static readonly ServiceError Duration =
        new(400, "InvalidParameter.DurationSeconds", "The Min/Max value of DurationSeconds is 15min/1hr.");

    public static readonly ServiceError PolicySize =
        new(400, "InvalidParameter.PolicySize", "The size of Policy must be smaller than 2048 bytes.");

    public static readonly ServiceError PolicyGrammar =
        new(400, "InvalidParameter.PolicyGrammar", "The parameter Policy has not passed grammar check.");
}
