namespace Infra.Cloud.Ram.Evaluation;

/// <summary>The patterns of an Action, NotAction, Resource or NotResource element.</summary>
/// <param name="Patterns">The patterns, any of which may match.</param>
/// <param name="Negated">True for the elements that name what is not meant.</param>
internal sealed record PatternList(List<string> Patterns, bool Negated)
{
    public bool Matches(string text, bool ignoreCase)
    {
        foreach (var pattern in Patterns)
            if (Wildcard.Matches(pattern, text, ignoreCase)) return !Negated;
        return Negated;
    }
}
