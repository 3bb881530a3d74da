using System.Diagnostics;

namespace Infra.Tests.Cloud.Oos;

/// <summary>A test that asks jq 1.7 or later, where it is installed: earlier ones do not know all that is asked.</summary>
internal sealed class JqFactAttribute : FactAttribute
{
    public JqFactAttribute()
    {
        if (Path is null) Skip = "jq is not installed.";
        else if (!KnowsAll()) Skip = "jq is older than 1.7.";
    }

    /// <summary>Where jq is, or null.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator).Select(folder => System.IO.Path.Combine(folder, "jq"))
        .FirstOrDefault(File.Exists);

    // Since 1.7 a dot may stand before a bracket.
    private static bool KnowsAll()
    {
        using var jq = Process.Start(new ProcessStartInfo(Path!, ["-n", "[1].[0]"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        jq.WaitForExit();
        return jq.ExitCode == 0;
    }
}
