using System.Collections.Frozen;

namespace Infra.Cloud.Limits;

/// <summary>The public images from which instances of the embedded cloud can boot.</summary>
/// <remarks>
/// Date: 2024-08. Source: the form and some of the identifiers stand in public examples and in the API metadata. The
/// service replaces its images every few weeks, so a missing one is a gap here, not a rule, and no program should rely
/// on one of these: it should ask for an image family or name.
/// </remarks>
internal static class SystemImages
{
    private static readonly FrozenDictionary<string, SystemImage> ById = new SystemImage[]
    {
        new("aliyun_3_x64_20G_alibase_20240819.vhd", "acs:alibaba_cloud_linux_3_2104_lts_x64",
            "Alibaba Cloud Linux 3.2104 LTS 64 bit", "Aliyun", "x86_64", 20),
        new("aliyun_3_arm64_20G_alibase_20240819.vhd", "acs:alibaba_cloud_linux_3_2104_lts_arm64",
            "Alibaba Cloud Linux 3.2104 LTS 64 bit ARM Edition", "Aliyun", "arm64", 20),
        new("aliyun_2_1903_x64_20G_alibase_20200324.vhd", "acs:alibaba_cloud_linux_2_1903_lts_x64",
            "Alibaba Cloud Linux 2.1903 LTS 64 bit", "Aliyun", "x86_64", 20),
        new("ubuntu_22_04_x64_20G_alibase_20240807.vhd", "acs:ubuntu_22_04_x64",
            "Ubuntu 22.04 64 bit", "Ubuntu", "x86_64", 20),
        new("ubuntu_24_04_x64_20G_alibase_20240812.vhd", "acs:ubuntu_24_04_x64",
            "Ubuntu 24.04 64 bit", "Ubuntu", "x86_64", 20),
        new("debian_12_6_x64_20G_alibase_20240711.vhd", "acs:debian_12_6_x64",
            "Debian 12.6 64 bit", "Debian", "x86_64", 20),
        new("centos_7_9_x64_20G_alibase_20240628.vhd", "acs:centos_7_9_x64",
            "CentOS 7.9 64 bit", "CentOS", "x86_64", 20),
        new("win2022_21H2_x64_dtc_en-us_40G_alibase_20240816.vhd", "acs:windows_server_2022_x64",
            "Windows Server 2022 Datacenter 64 bit (English)", "Windows Server 2022", "x86_64", 40),
    }.ToFrozenDictionary(image => image.Id, StringComparer.Ordinal);

    public static IEnumerable<SystemImage> All => ById.Values.OrderBy(image => image.Id, StringComparer.Ordinal);

    public static SystemImage? Find(string id) => ById.GetValueOrDefault(id);
}
