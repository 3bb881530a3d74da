namespace Infra.Inventory.Reading;

/// <summary>The parts that an inventory is read in, in this order.</summary>
public enum InventoryPart
{
    /// <summary>Whose account it is.</summary>
    Account,

    /// <summary>The disks.</summary>
    Disks,

    /// <summary>The instances.</summary>
    Instances,

    /// <summary>The snapshots.</summary>
    Snapshots,

    /// <summary>The account's own images.</summary>
    Images,

    /// <summary>Which keys there are.</summary>
    Keys,

    /// <summary>What each of the keys is.</summary>
    KeyDetails,

    /// <summary>The aliases of the keys.</summary>
    Aliases,

    /// <summary>The tags of the keys.</summary>
    KeyTags,

    /// <summary>Whether new disks are encrypted by default.</summary>
    DefaultEncryption,

    /// <summary>The key of that default, where it is on.</summary>
    DefaultKey,
}
