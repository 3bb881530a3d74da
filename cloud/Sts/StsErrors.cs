namespace Infra.Cloud.Sts;

/// <summary>The errors of STS, with the codes, statuses and texts of its error table.</summary>
internal static class StsErrors
{
    public static readonly ServiceError NoPermission =
        new(403, "NoPermission", "You are not authorized to do this action. You should be authorized by RAM.");
}
