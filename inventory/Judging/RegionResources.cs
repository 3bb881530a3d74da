using Infra.Inventory.Records;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Inventory.Judging;

/// <summary>What holds for a whole region, as resources of the provider.</summary>
internal static class RegionResources
{
    /// <summary>Whether new disks are encrypted by default, and with which key; nothing where that was not
    /// told.</summary>
    public static IEnumerable<Resource> Of(ResourceNames names, RegionInventory inventory)
    {
        if (inventory.EncryptsByDefault is not { } isOn) yield break;
        yield return names.Resource(
            "alicloud:ecs/diskEncryptionByDefault:DiskEncryptionByDefault", "ecs", "diskencryptionbydefault/", inventory.Region,
            "", isLookedAt: false, ("encrypted", PropertyValue.Of(isOn)));
        if (!isOn) yield break;
        yield return names.Resource(
            "alicloud:ecs/diskDefaultKmsKey:DiskDefaultKmsKey", "ecs", "diskdefaultkmskey/", inventory.Region,
            "", isLookedAt: false, ("kmsKeyId", names.Key(isEncrypted: true, inventory.DefaultKeyId)));
    }
}
