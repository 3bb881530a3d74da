using System.Text.Json.Serialization;
using Infra.Inventory.Reading;
using Infra.Inventory.Records;

namespace Infra.Inventory.Json;

/// <summary>An inventory or a cursor as it is kept.</summary>
internal sealed record InventoryFile(
    [property: JsonRequired] string Format,
    [property: JsonRequired] int Version,
    [property: JsonRequired] RegionInventory Inventory,
    IReadOnlyList<PartPosition>? Positions);
