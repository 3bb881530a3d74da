namespace Infra.Migration.Oos;

/// <summary>How much a template may hold. Published are its size and the bounds of a wait; the others are those of the
/// embedded cloud, since a template that is not tried anywhere is not worth much.</summary>
/// <remarks>Source: https://www.alibabacloud.com/help/en/oos/user-guide/acs-waitfor and the reference of
/// CreateTemplate.</remarks>
public static class OosTemplateLimits
{
    /// <summary>The largest template, in bytes of UTF-8.</summary>
    public const int MaxBytes = 64 * 1024;

    /// <summary>The most tasks. A bound of the embedded cloud: none is published.</summary>
    public const int MaxTasks = 500;

    /// <summary>The longest selector, in characters. A bound of the embedded cloud: none is published.</summary>
    public const int MaxSelector = 4096;

    /// <summary>The most repetitions of a wait.</summary>
    public const int MaxRetries = 300;

    /// <summary>The longest pause between two repetitions, in seconds.</summary>
    public const int MaxPauseSeconds = 1800;

    /// <summary>The longest wait that a task can do: 300 pauses of half an hour, less what the first ones are
    /// shorter.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromHours(140);
}
