namespace Infra.Migration.Running;

/// <summary>Where a run keeps what it needs.</summary>
public static class RunFiles
{
    /// <summary>The plan, beside the journal.</summary>
    public static string Plan(string directory) => Path.Combine(directory, "plan.json");

    /// <summary>The journal.</summary>
    public static string Journal(string directory) => Path.Combine(directory, "journal.jsonl");
}
