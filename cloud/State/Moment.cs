namespace Infra.Cloud.State;

/// <summary>A point in virtual time and who acted then. Moments are totally ordered, so that calls that arrive in any
/// order leave the same state.</summary>
internal readonly record struct Moment(DateTimeOffset At, string Origin) : IComparable<Moment>
{
    public int CompareTo(Moment other)
    {
        var byTime = At.CompareTo(other.At);
        return byTime != 0 ? byTime : string.CompareOrdinal(Origin, other.Origin);
    }
}
