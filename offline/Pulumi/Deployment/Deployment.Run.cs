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
        await Task.CompletedTask.ConfigureAwait(false);
        if (!IsEngineAvailable())
        {
            throw new InvalidOperationException(
                "Program run without the Pulumi engine available; re-run using the `pulumi` CLI");
        }

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

        static string Read(string name) => Environment.GetEnvironmentVariable("PULUMI_" + name) ?? "";
    }
}
