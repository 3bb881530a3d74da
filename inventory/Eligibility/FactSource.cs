namespace Infra.Inventory.Eligibility;

/// <summary>Where a limit of Alibaba Cloud was read, and when; limits change, and a reader must be able to tell how old
/// one is.</summary>
/// <param name="AsOf">The date of the page, or of its copy, as yyyy-MM-dd or yyyy-MM.</param>
/// <param name="Page">The address of the page.</param>
public sealed record FactSource(string AsOf, string Page)
{
    /// <summary>The date as messages show it.</summary>
    public override string ToString() => $"as of {AsOf}";
}
