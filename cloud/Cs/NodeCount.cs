namespace Infra.Cloud.Cs;

/// <summary>How many nodes a pool has since a change.</summary>
/// <param name="Total">How many it shall have.</param>
/// <param name="Before">How many it had.</param>
/// <param name="ReadyAt">When all of them serve.</param>
internal sealed record NodeCount(int Total, int Before, DateTimeOffset ReadyAt)
{
    public int Serving(DateTimeOffset time) => time >= ReadyAt ? Total : Math.Min(Total, Before);
}
