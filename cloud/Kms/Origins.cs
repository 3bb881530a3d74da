namespace Infra.Cloud.Kms;

/// <summary>Where the material of a key comes from, as the API names it.</summary>
internal static class Origins
{
    public const string Kms = "Aliyun_KMS";
    public const string External = "EXTERNAL";
}
