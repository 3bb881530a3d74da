using System.Net.Sockets;

namespace Pulumi;

/// <content>Runs under the engine, which the stand-in cannot talk to.</content>
public sealed partial class Deployment
{
    /// <inheritdoc cref="RunAsync(Func{Task{IDictionary{string, object}}}, StackOptions)"/>
    public static Task<int> RunAsync(Action action) => RefuseAsync();

    /// <inheritdoc cref="RunAsync(Func{Task{IDictionary{string, object}}}, StackOptions)"/>
    public static Task<int> RunAsync(Func<IDictionary<string, object?>> func) => RefuseAsync();

    /// <inheritdoc cref="RunAsync(Func{Task{IDictionary{string, object}}}, StackOptions)"/>
    public static Task<int> RunAsync(Func<Task> func) => RefuseAsync();

    /// <summary>Runs a program under the engine.</summary>
    /// <exception cref="InvalidOperationException">There is no engine, or this build must not talk to it.</exception>
    public static Task<int> RunAsync(Func<Task<IDictionary<string, object?>>> func, StackOptions? options = null)
        => RefuseAsync();

    /// <inheritdoc cref="RunAsync(Func{Task{IDictionary{string, object}}}, StackOptions)"/>
    public static Task<int> RunAsync<TStack>()
        where TStack : Stack, new()
        => RefuseAsync();

    /// <inheritdoc cref="RunAsync(Func{Task{IDictionary{string, object}}}, StackOptions)"/>
    public static Task<int> RunAsync<TStack>(IServiceProvider serviceProvider)
        where TStack : Stack
        => RefuseAsync();

    /// <summary>Asks the engine for a version; in tests every version is good.</summary>
    public static Task RequirePulumiVersionAsync(string pulumiVersionRange) => Active._engine.AcceptedAsync;

    private static async Task<int> RefuseAsync()
    {
        if (!IsEngineAvailable())
        {
            throw new InvalidOperationException(
                "Program run without the Pulumi engine available; re-run using the `pulumi` CLI");
        }

        await ReachAsync(Read("MONITOR")).ConfigureAwait(false);

        throw Environment.GetEnvironmentVariable("ATREST_OFFLINE_ENGINE") == "1"
            ? new NotSupportedException(
                "The offline stand-in of the Pulumi SDK has no gRPC and cannot talk to the Pulumi engine. " +
                "Build with the official packages: -p:PulumiPackages=official")
            : new InvalidOperationException(
                "This build uses offline stand-ins of the Pulumi packages, which are for tests and the embedded " +
                "cloud only. To deploy for real, build with the official packages: -p:PulumiPackages=official");
    }

    private static bool IsEngineAvailable()
    {
        return new[] { "MONITOR", "ENGINE", "PROJECT", "STACK" }.All(name => Read(name).Length > 0)
            && bool.TryParse(Read("DRY_RUN"), out _)
            && bool.TryParse(Read("QUERY_MODE"), out _)
            && int.TryParse(Read("PARALLEL"), out _);
    }

    /// <summary>Fails where nobody listens, as the official package does at its first call: it can say that to nobody.</summary>
    private static async Task ReachAsync(string address)
    {
        try
        {
            var engine = new Uri("http://" + address);
            using var connection = new TcpClient();
            await connection.ConnectAsync(engine.Host, engine.Port).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is SocketException or UriFormatException)
        {
            throw new LogException(
                new IOException($"Status(StatusCode=\"Unavailable\", Detail=\"Nobody listens at {address}.\")", exception));
        }
    }

    private static string Read(string name) => Environment.GetEnvironmentVariable("PULUMI_" + name) ?? "";
}
