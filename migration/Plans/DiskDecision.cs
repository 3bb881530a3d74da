namespace Infra.Migration.Plans;

/// <summary>What becomes of a disk.</summary>
public enum DiskDecision
{
    /// <summary>It is converted.</summary>
    Convert,

    /// <summary>Nothing is to be done: it is encrypted already.</summary>
    Skip,

    /// <summary>It cannot be converted as it is.</summary>
    Refuse,
}
