using Infra.Inventory.Judging;
using Infra.Inventory.Records;
using Infra.Policies.Readers;

namespace Infra.Cli.Verbs;

/// <summary>Something that the rules are asked about.</summary>
/// <param name="Name">The file, or the account and its region.</param>
/// <param name="Input">What was read.</param>
/// <param name="Gaps">What could not be read of it: nobody may take it for clean.</param>
internal sealed record CheckSource(string Name, Input Input, IReadOnlyList<string> Gaps)
{
    /// <summary>An inventory to ask about.</summary>
    public static CheckSource Of(string name, RegionInventory inventory) =>
        new(name, InventoryInput.Of(inventory), inventory.Gaps);
}
