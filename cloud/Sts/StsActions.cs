namespace Infra.Cloud.Sts;

/// <summary>The actions of STS that the embedded cloud has.</summary>
internal static class StsActions
{
    public static IEnumerable<ApiAction> All => [new AssumeRole(), new GetCallerIdentity()];
}
