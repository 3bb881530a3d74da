namespace Infra.Cloud.Oos.Executions;

/// <summary>How an execution or a task stands.</summary>
/// <param name="Status">One of the constants here.</param>
/// <param name="Message">Why, where it failed.</param>
/// <param name="Waits">What it waits for; null unless it waits.</param>
internal sealed record RunStatus(string Status, string Message = "", WaitReason? Waits = null)
{
    public const string Started = "Started";
    public const string Running = "Running";
    public const string Waiting = "Waiting";
    public const string Success = "Success";
    public const string Failed = "Failed";
    public const string Cancelled = "Cancelled";

    /// <summary>Of a task whose condition did not hold.</summary>
    public const string Skipped = "Skipped";

    /// <summary>The statuses of executions that go on.</summary>
    public bool IsOpen => Status is Started or Running or Waiting;
}
