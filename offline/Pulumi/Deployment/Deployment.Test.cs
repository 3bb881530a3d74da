using System.Collections.Immutable;
using System.Reflection;
using Pulumi.Testing;

namespace Pulumi;

/// <content>Runs against mocks.</content>
public sealed partial class Deployment
{
    /// <summary>Constructs the stack with the answers of the mocks and waits until all of it is done.</summary>
    /// <returns>All resources, the stack included, in no particular order.</returns>
    /// <exception cref="RunException">The program failed.</exception>
    /// <exception cref="AggregateException">The program failed in several ways.</exception>
    public static Task<ImmutableArray<Resource>> TestAsync<TStack>(IMocks mocks, TestOptions? options = null)
        where TStack : Stack, new()
        => TestAsync(mocks, options, () => (TStack)Activator.CreateInstance(
            typeof(TStack), BindingFlags.DoNotWrapExceptions, binder: null, args: null, culture: null)!);

    /// <summary>Like <see cref="TestAsync{TStack}"/>, for a stack that the service provider constructs.</summary>
    public static Task<ImmutableArray<Resource>> TestWithServiceProviderAsync<TStack>(
        IMocks mocks, IServiceProvider serviceProvider, TestOptions? options = null)
        where TStack : Stack
    {
        return TestAsync(mocks, options, Resolve);

        Stack Resolve()
        {
            ArgumentNullException.ThrowIfNull(serviceProvider);
            return serviceProvider.GetService(typeof(TStack)) as TStack
                ?? throw new ApplicationException(
                    $"Failed to resolve instance of type {typeof(TStack)} from service provider. " +
                    "Register the type with the service provider before calling RunAsync.");
        }
    }

    /// <summary>Runs a function in a stack of its own.</summary>
    /// <returns>All resources but the stack, and what the function returned.</returns>
    public static async Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<Task<IDictionary<string, object?>>> createResources)
    {
        var resources = await TestAsync(testMocks, testOptions, () => new TestStack(createResources))
            .ConfigureAwait(false);
        var stack = resources.OfType<TestStack>().Single();
        return (resources.Remove(stack), stack.Results);
    }

    /// <inheritdoc cref="TestAsync(IMocks, TestOptions, Func{Task{IDictionary{string, object}}})"/>
    public static Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<IDictionary<string, object?>> createResources)
        => TestAsync(testMocks, testOptions, () => Task.FromResult(createResources()));

    /// <inheritdoc cref="TestAsync(IMocks, TestOptions, Func{Task{IDictionary{string, object}}})"/>
    /// <returns>All resources but the stack.</returns>
    public static async Task<ImmutableArray<Resource>> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<Task> createResources)
    {
        var (resources, _) = await TestAsync(testMocks, testOptions, async () =>
        {
            await createResources().ConfigureAwait(false);
            return (IDictionary<string, object?>)new Dictionary<string, object?>();
        }).ConfigureAwait(false);
        return resources;
    }

    /// <inheritdoc cref="TestAsync(IMocks, TestOptions, Func{Task})"/>
    public static Task<ImmutableArray<Resource>> TestAsync(
        IMocks testMocks, TestOptions testOptions, Action createResources)
        => TestAsync(testMocks, testOptions, () =>
        {
            createResources();
            return Task.CompletedTask;
        });

    // Async on purpose: the instance is set in the flow of this method and is gone where the caller goes on.
    private static async Task<ImmutableArray<Resource>> TestAsync(
        IMocks mocks, TestOptions? options, Func<Stack> createStack)
    {
        var deployment = new Deployment(mocks, options);
        Instance = new DeploymentInstance(deployment);
        await deployment.RunAsync(createStack).ConfigureAwait(false);

        var errors = deployment._engine.Errors;
        return errors.Count switch
        {
            0 => deployment._engine.Resources,
            1 => throw new RunException(errors[0]),
            _ => throw new AggregateException(errors.Select(error => new RunException(error))),
        };
    }

    private async Task RunAsync(Func<Stack> createStack)
    {
        try
        {
            createStack().RegisterPropertyOutputs();
        }
        catch (Exception exception)
        {
            Work.Report(exception);
        }

        await Work.WhenIdleAsync().ConfigureAwait(false);
        if (GetExitCode() is ExitCodeAfterMessage)
        {
            Environment.ExitCode = ExitCodeAfterMessage;
        }
    }
}
