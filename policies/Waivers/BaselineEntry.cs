namespace Infra.Policies.Waivers;

/// <summary>A finding that was there when the baseline was taken.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Urn">The resource.</param>
/// <param name="Path">The place in the resource.</param>
public readonly record struct BaselineEntry(string Rule, string Urn, string Path);
