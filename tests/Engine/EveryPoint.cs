namespace Infra.Tests.Engine;

/// <summary>Whether an environment is interrupted at each point and loses each call there is, and not only one of each
/// step: EVERY_POINT=1, which takes minutes.</summary>
internal static class EveryPoint
{
    /// <summary>Beside one of each step, one of so many others is taken.</summary>
    public const int ShareOfOthers = 25;

    public static bool IsAskedFor => Environment.GetEnvironmentVariable("EVERY_POINT") == "1";
}
