namespace Infra.Inventory.Reading;

/// <summary>How far a part of an inventory was read.</summary>
/// <param name="Part">The part.</param>
public sealed record PartPosition(InventoryPart Part)
{
    /// <summary>The token or the number of the next page; null for the first one.</summary>
    public string? Next { get; init; }

    /// <summary>How many things the service said there are, on the first page; null if it did not say.</summary>
    public int? Total { get; init; }

    /// <summary>Which reading of the list it is, from 1: a list that changed meanwhile is read again.</summary>
    public int Pass { get; init; } = 1;

    /// <summary>Whether the list was seen to change during this reading of it.</summary>
    public bool Changed { get; init; }

    /// <summary>Whether there is nothing left to read.</summary>
    public bool IsDone { get; init; }
}
