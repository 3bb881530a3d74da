namespace Infra.Cloud.Oos.Expressions;

/// <summary>The pseudo parameters: what a template can ask of the service.</summary>
internal static class Pseudo
{
    public const string RegionId = "ACS::RegionId";
    public const string AccountId = "ACS::AccountId";
    public const string ExecutionId = "ACS::ExecutionId";
    public const string ExecuteUser = "ACS::ExecuteUser";
    public const string CurrentUtcTime = "ACS::CurrentUTCTime";
    public const string CurrentDate = "ACS::CurrentDate";

    /// <summary>The item of a loop; known only within one.</summary>
    public const string LoopItem = "ACS::TaskLoopItem";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [AccountId, CurrentDate, CurrentUtcTime, ExecuteUser, ExecutionId, RegionId, LoopItem];
}
