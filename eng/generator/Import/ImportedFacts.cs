using Infra.Generator.Model;

namespace Infra.Generator.Import;

/// <summary>What an import found.</summary>
/// <param name="Package">The facts.</param>
/// <param name="Lines">The lines of the listing that they come from.</param>
/// <param name="FromSchema">Lines for what the listing lacks, worked out from the schema.</param>
public sealed record ImportedFacts(
    PackageSchema Package, IReadOnlyList<string> Lines, IReadOnlyList<string> FromSchema);
