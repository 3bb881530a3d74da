namespace Infra.Inventory.Reading;

/// <summary>How an inventory is read.</summary>
public sealed record InventoryOptions
{
    /// <summary>How many keys are asked about at once. KMS answers 50 such calls a second of a whole account.</summary>
    /// <value>1 or more. Default: 8.</value>
    public int Parallelism { get; init; } = 8;

    /// <summary>How many things of a list are asked for at once; a list that gives less gets its own most.</summary>
    /// <value>10 or more. Default: 500, the most that any of the lists gives.</value>
    public int PageSize { get; init; } = 500;

    /// <summary>The clock that dates the inventory.</summary>
    /// <value>Default: the system's.</value>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Told after each page and each key where to go on should the reading be stopped. The cursor is made only
    /// where somebody asks, and costs as much as there was read.</summary>
    /// <value>Default: null.</value>
    public Action<InventoryCursor>? AfterPage { get; init; }
}
