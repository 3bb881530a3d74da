namespace Infra.Migration.Plans;

/// <summary>A call of an API with its inputs.</summary>
/// <param name="Product">The product's API code, for example Ecs.</param>
/// <param name="Version">The API version.</param>
/// <param name="Action">The operation.</param>
public sealed record PlannedCall(string Product, string Version, string Action)
{
    /// <summary>The parameters, lists in the flat form (Tag.1.Key). RegionId and ClientToken are among them where the
    /// operation takes them.</summary>
    public IReadOnlyDictionary<string, PlannedValue> Parameters { get; init; } = new Dictionary<string, PlannedValue>();

    /// <summary>Whether it makes something new: then it is tried again only with its client token.</summary>
    public bool Creates { get; init; }
}
