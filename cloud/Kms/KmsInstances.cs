using Infra.Cloud.Limits;

namespace Infra.Cloud.Kms;

/// <summary>The KMS instances of the embedded account: one software instance in each region, which is there from the
/// beginning and costs nothing.</summary>
/// <remarks>In life an instance is bought and connected to a VPC. A key is in the instance only if it names it, so that
/// programs that have none behave as in an account without.</remarks>
internal static class KmsInstances
{
    /// <summary>How many keys the documented example of GetKmsInstance allows.</summary>
    public const int KeyQuota = 1000;

    /// <summary>The identifier of a region's instance: the region's code and what marks the embedded account.</summary>
    public static string IdOf(string region) => $"kst-{Regions.KmsCode(region)}{CloudAccount.VersionMark}000000000001";

    public static string ArnOf(string region) =>
        $"acs:kms:{region}:{CloudAccount.ReservedId}:keystore/{IdOf(region)}";
}
