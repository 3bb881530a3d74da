using System.Globalization;
using System.Net.Sockets;

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

    /// <summary>The engine that started the program is gone.</summary>
    public const int GoneExitCode = 1;

    private static readonly string[] s_texts = ["PULUMI_MONITOR", "PULUMI_ENGINE", "PULUMI_PROJECT", "PULUMI_STACK"];

    /// <summary>Whether the environment holds all that the engine hands to its programs and the SDK insists on.</summary>
    public static bool IsPresent(Func<string, string?> environment) =>
        Array.TrueForAll(s_texts, name => !string.IsNullOrEmpty(environment(name)))
        && bool.TryParse(environment("PULUMI_DRY_RUN"), out _)
        && bool.TryParse(environment("PULUMI_QUERY_MODE"), out _)
        && int.TryParse(environment("PULUMI_PARALLEL"), CultureInfo.InvariantCulture, out _);

    /// <summary>What to do where nobody listens at an address that the engine handed over; null where somebody does.</summary>
    /// <remarks>The SDK would end the process with a stack trace. An address that is no host and port is left to it.</remarks>
    public static async Task<string?> WhyGoneAsync(Func<string, string?> environment)
    {
        foreach (var name in (string[])["PULUMI_MONITOR", "PULUMI_ENGINE"])
            if (!await IsListeningAsync(environment(name)!))
                return $"""
                    atrest: error: nobody listens at {environment(name)}, where {name} says that the Pulumi engine is
                    atrest: hint: it has ended, or the variable is left over from it: unset {name}, and start with: pulumi up
                    """;
        return null;
    }

    private static async Task<bool> IsListeningAsync(string address)
    {
        if (!Uri.TryCreate($"tcp://{address}", UriKind.Absolute, out var at) || at.Port <= 0) return true;
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(at.Host, at.Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
