namespace Infra.Cloud.Metadata;

/// <summary>An operation that the real provider calls for resources that programs here declare.</summary>
/// <param name="Product">The product's API code.</param>
/// <param name="Name">The operation.</param>
/// <param name="Uses">For which resources and when, for example "ecs/instance update", sorted.</param>
internal sealed record ProviderCall(string Product, string Name, IReadOnlyList<string> Uses)
{
    /// <summary>True if the embedded cloud has it.</summary>
    public bool IsServed => ApiActions.Find(Product, Name) is not null;
}
