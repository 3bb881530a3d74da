namespace Infra.Cloud.Oos;

/// <summary>Bounds and times of OOS. Published are the size of a template and the items of a loop, which stand where
/// they are checked; everything here is ours.</summary>
internal static class OosLimits
{
    /// <summary>How long OOS takes from one task to the next.</summary>
    public static readonly TimeSpan BetweenTasks = TimeSpan.FromSeconds(1);

    /// <summary>How deep templates may run each other.</summary>
    public const int MaxDepth = 8;

    /// <summary>How many tasks an execution and those below it may run, those of loops counted one by one.</summary>
    public const int MaxTasks = 50_000;

    /// <summary>How many pages of one list a task reads.</summary>
    public const int MaxPages = 100;

    /// <summary>How many characters of parameters and outputs an execution and those below it may keep.</summary>
    public const long MaxKeptText = 8_000_000;

    /// <summary>How large the properties of a task may be to be kept; larger ones are not shown.</summary>
    public const int MaxShownProperties = 32_768;

    /// <summary>How much of an error a message keeps.</summary>
    public const int MaxMessage = 1000;

    /// <summary>The service as roles trust it and events name it.</summary>
    public const string Service = "oos.aliyuncs.com";
}
