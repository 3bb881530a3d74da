namespace Infra.Policies.Waivers;

/// <summary>A violation that somebody has accepted, with a reason and for a time.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Resource">Which resources, as a glob over name, URN or Terraform address: <c>*</c> stands for anything
/// but a slash, <c>**</c> for anything.</param>
/// <param name="Reason">Why it is accepted. A waiver without one is ignored and reported.</param>
public sealed record Waiver(string Rule, string Resource, string Reason)
{
    /// <summary>The last day on which it holds, UTC, as yyyy-MM-dd; null for a permanent one, which is reported.</summary>
    /// <remarks>Text, since a date that does not exist must be seen and reported, and then counts as expired.</remarks>
    public string? Expires { get; init; }

    /// <summary>Who answers for it; null where nobody is named.</summary>
    public string? Owner { get; init; }

    /// <summary>Where it stands. One beside its resource wins over one in a file.</summary>
    public WaiverSource Source { get; init; }
}
