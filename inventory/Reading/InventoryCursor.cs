using Infra.Inventory.Records;

namespace Infra.Inventory.Reading;

/// <summary>A reading that is under way: what was read, and where it goes on. A reader that is given it makes no call
/// again whose answer it holds.</summary>
/// <remarks><see cref="Json.InventoryJson"/> keeps it in a file. It holds no secret, but what the account holds.</remarks>
/// <param name="Read">What was read so far.</param>
/// <param name="Positions">How far each part was read; what is not listed was not begun.</param>
public sealed record InventoryCursor(RegionInventory Read, IReadOnlyList<PartPosition> Positions);
