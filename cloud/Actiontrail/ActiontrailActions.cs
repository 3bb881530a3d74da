namespace Infra.Cloud.Actiontrail;

/// <summary>The actions of ActionTrail that the embedded cloud has.</summary>
internal static class ActiontrailActions
{
    public static IEnumerable<ApiAction> All => [new LookupEvents()];
}
