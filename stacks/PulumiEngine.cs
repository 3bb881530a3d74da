using System.Globalization;

namespace Infra.Stacks;

/// <summary>Whether the Pulumi engine started this process, which is the only way the program can run.</summary>
internal static class PulumiEngine
{
    /// <summary>What to do when it did not.</summary>
    public const string HowToStart =
        """
        atrest: error: this is a Pulumi program, and the Pulumi engine did not start it
        atrest: hint: deploy to your account with: pulumi up
        atrest: hint: try it without an account with: dotnet run --project cli -- up
        """;

    /// <summary>Wrong usage.</summary>
    public const int UsageExitCode = 2;

    private static readonly string[] s_texts = ["PULUMI_MONITOR", "PULUMI_ENGINE", "PULUMI_PROJECT", "PULUMI_STACK"];

    /// <summary>Whether the environment holds all that the engine hands to its programs and the SDK insists on.</summary>
    public static bool IsPresent(Func<string, string?> environment) =>
        Array.TrueForAll(s_texts, name => !string.IsNullOrEmpty(environment(name)))
        && bool.TryParse(environment("PULUMI_DRY_RUN"), out _)
        && bool.TryParse(environment("PULUMI_QUERY_MODE"), out _)
        && int.TryParse(environment("PULUMI_PARALLEL"), CultureInfo.InvariantCulture, out _);
}
