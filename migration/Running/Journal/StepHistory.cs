namespace Infra.Migration.Running.Journal;

/// <summary>What is known of a step.</summary>
internal sealed class StepHistory
{
    /// <summary>Its place among the calls of the unit, from 1; 0 if no call was begun.</summary>
    public int Order { get; set; }

    /// <summary>Whether its call may have been made: begun, and no word of how it ended.</summary>
    public bool IsUncertain { get; set; }

    public bool IsMade { get; set; }

    public bool IsEnded { get; set; }

    public string? Progress { get; set; }

    /// <summary>For how long what is waited for has not moved, in running time.</summary>
    public TimeSpan Idle { get; set; }

    public IReadOnlyDictionary<string, string> Outputs { get; set; } = new Dictionary<string, string>();
}
