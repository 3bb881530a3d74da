using Infra.Policies.Resources;

namespace Infra.Policies.Readers;

/// <summary>What was read from one file.</summary>
/// <param name="Kind">What the file is.</param>
/// <param name="Resources">The resources that the rules are asked about, in the order of the file.</param>
/// <param name="Lines">For each of the resources, the line on which it begins, from 1.</param>
/// <param name="IsComplete">Whether the file shows every resource; a preview may leave out what stays as it is.</param>
/// <param name="LeftOut">Entries that no rule is asked about: the stack itself, components, providers, data sources,
/// and what is about to be deleted.</param>
public sealed record Input(
    InputKind Kind, IReadOnlyList<Resource> Resources, IReadOnlyList<int> Lines, bool IsComplete, int LeftOut);
