namespace Infra.Cloud.State;

/// <summary>A point in virtual time and who acted then. Moments are totally ordered, so that calls that arrive in any
/// order leave the same state.</summary>
internal sealed record Moment(DateTimeOffset At, string Origin)
{
    public bool IsAfter(Moment other) =>
        At > other.At || (At == other.At && string.CompareOrdinal(Origin, other.Origin) > 0);
}
