using System.Collections.Frozen;

namespace Infra.Cloud.Limits;

/// <summary>The regions and zones of the embedded cloud.</summary>
/// <remarks>
/// Date: 2024-07-30. Source of the region identifiers: the endpoint lists of ECS and KMS in the API metadata. Zones and
/// names: the public page "Regions and zones"; zones come and go, so a missing one is a wrong entry here, not a rule.
/// The codes in identifiers are those seen in public examples; where none was seen, one is made up from the region's
/// name. No program should rely on them.
/// </remarks>
internal static class Regions
{
    private static readonly FrozenDictionary<string, RegionFacts> ById = new RegionFacts[]
    {
        new("cn-qingdao", "China (Qingdao)", "bc", "m5e", "qdh"),
        new("cn-beijing", "China (Beijing)", "abcdefghijkl", "2ze", "bjj"),
        new("cn-zhangjiakou", "China (Zhangjiakou)", "abc", "8vb", "zjk"),
        new("cn-huhehaote", "China (Hohhot)", "ab", "hp3", "hhh"),
        new("cn-wulanchabu", "China (Ulanqab)", "abc", "0jl", "wlc"),
        new("cn-hangzhou", "China (Hangzhou)", "befghijk", "bp1", "hzz"),
        new("cn-shanghai", "China (Shanghai)", "abefglmn", "uf6", "shh"),
        new("cn-nanjing", "China (Nanjing - Local Region)", "a", "gc7", "njj"),
        new("cn-fuzhou", "China (Fuzhou - Local Region)", "a", "gw0", "fzz"),
        new("cn-wuhan-lr", "China (Wuhan - Local Region)", "a", "n4a", "whh"),
        new("cn-shenzhen", "China (Shenzhen)", "abcdef", "wz9", "szz"),
        new("cn-heyuan", "China (Heyuan)", "ab", "f8z", "hyy"),
        new("cn-guangzhou", "China (Guangzhou)", "ab", "7xv", "gzz"),
        new("cn-chengdu", "China (Chengdu)", "ab", "2vc", "cdd"),
        new("cn-hongkong", "China (Hong Kong)", "bcd", "j6c", "hkk"),
        new("ap-northeast-1", "Japan (Tokyo)", "abc", "6we", "tyo"),
        new("ap-northeast-2", "South Korea (Seoul)", "ab", "mj7", "sel"),
        new("ap-southeast-1", "Singapore", "abc", "t4n", "sgp"),
        new("ap-southeast-2", "Australia (Sydney)", "ab", "p0w", "syd"),
        new("ap-southeast-3", "Malaysia (Kuala Lumpur)", "abc", "8ps", "kul"),
        new("ap-southeast-5", "Indonesia (Jakarta)", "abc", "k1a", "jkt"),
        new("ap-southeast-6", "Philippines (Manila)", "ab", "5ts", "mnl"),
        new("ap-southeast-7", "Thailand (Bangkok)", "ab", "0jo", "bkk"),
        new("ap-south-1", "India (Mumbai)", "ab", "a2d", "bom"),
        new("us-east-1", "US (Virginia)", "ab", "0xi", "iad"),
        new("us-west-1", "US (Silicon Valley)", "ab", "rj9", "sjc"),
        new("eu-central-1", "Germany (Frankfurt)", "abc", "gw8", "fra"),
        new("eu-west-1", "UK (London)", "ab", "d7o", "lon"),
        new("me-east-1", "UAE (Dubai)", "a", "eb3", "dxb"),
        new("me-central-1", "Saudi Arabia (Riyadh)", "ab", "l4v", "ruh"),
    }.ToFrozenDictionary(region => region.Id, StringComparer.Ordinal);

    /// <summary>Regions that cannot encrypt disks with a key of the user's choice (help page, 2025).</summary>
    private static readonly FrozenSet<string> WithoutCustomerKeys =
        new[] { "cn-nanjing", "cn-fuzhou", "ap-southeast-7", "ap-northeast-2" }.ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<RegionFacts> All => ById.Values.OrderBy(region => region.Id, StringComparer.Ordinal);

    public static RegionFacts? Find(string id) => ById.GetValueOrDefault(id);

    public static bool SupportsCustomerKeys(string id) => !WithoutCustomerKeys.Contains(id);

    public static string KmsCode(string id) => Find(id)?.KmsCode ?? "xxx";

    public static string EcsCode(string id) => Find(id)?.EcsCode ?? "xxx";
}
