using System.Collections.Concurrent;
using System.Text.Json;
using Pulumi;
using Pulumi.Testing;

namespace Infra.Tests.Testing;

/// <summary>Runs a program on mocks and records every resource with its options, which the mocks alone do not
/// see.</summary>
public sealed class ProgramRun : IMocks, IServiceProvider
{
    private readonly ConcurrentDictionary<(string Type, string Name), RegisteredResource> _resources = [];
    private readonly ConcurrentQueue<MockCallArgs> _calls = [];
    private readonly FakeAccount _account;
    private readonly Func<StackOptions, Stack> _stack;
    private readonly bool _isPreview;

    private ProgramRun(Func<StackOptions, Stack> stack, FakeAccount account, bool isPreview) =>
        (_stack, _account, _isPreview) = (stack, account, isPreview);

    /// <summary>What was registered, sorted.</summary>
    public IReadOnlyList<RegisteredResource> Resources =>
    [
        .. _resources.Values
            .OrderBy(resource => resource.Type, StringComparer.Ordinal)
            .ThenBy(resource => resource.Name, StringComparer.Ordinal),
    ];

    /// <summary>The functions that were called.</summary>
    public IReadOnlyCollection<MockCallArgs> Calls => _calls;

    /// <summary>The one resource of a type.</summary>
    public RegisteredResource Only(string type) => Assert.Single(Resources, resource => resource.Type == type);

    /// <summary>Runs a program that is only resources.</summary>
    public static Task<ProgramRun> Of(
        Action program,
        FakeAccount? account = null,
        bool isPreview = false,
        string? region = "cn-hangzhou",
        string stackName = "dev") =>
        Of(options => new ProgramStack(program, options), account, isPreview, Configure(region), stackName);

    /// <summary>Runs a stack.</summary>
    public static async Task<ProgramRun> Of<TStack>(
        Func<StackOptions, TStack> stack,
        FakeAccount? account,
        bool isPreview,
        IReadOnlyDictionary<string, string> configuration,
        string stackName = "dev",
        string[]? secretKeys = null)
        where TStack : Stack
    {
        var run = new ProgramRun(stack, account ?? new(), isPreview);
        using var environment = new ConfigurationScope(configuration, secretKeys ?? []);
        var options = new TestOptions { ProjectName = "atrest", StackName = stackName, IsPreview = isPreview };
        await Deployment.TestWithServiceProviderAsync<TStack>(run, run, options);
        return run;
    }

    /// <summary>Runs a program that must fail, and returns the whole text of what it says.</summary>
    public static async Task<string> Failure(Action program, FakeAccount? account = null, bool isPreview = false)
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => Of(program, account, isPreview));
        return Text(failure);
    }

    /// <summary>All messages of an exception that may hold several.</summary>
    public static string Text(Exception failure) => failure is AggregateException several
        ? string.Join('\n', several.Flatten().InnerExceptions.Select(inner => inner.Message))
        : failure.Message;

    /// <summary>A configuration with nothing but a region.</summary>
    private static Dictionary<string, string> Configure(string? region) =>
        region is null ? [] : new Dictionary<string, string> { ["alicloud:region"] = region };

    Task<(string?, object)> IMocks.NewResourceAsync(MockResourceArgs args)
    {
        _resources.AddOrUpdate(
            (args.Type!, args.Name!),
            _ => throw new InvalidOperationException($"{args.Type} '{args.Name}' passed no transformation."),
            (_, seen) => seen with { Inputs = args.Inputs, IsRegistered = true });
        return Task.FromResult(_account.Resource(args, _isPreview));
    }

    Task<object> IMocks.CallAsync(MockCallArgs args)
    {
        _calls.Enqueue(args);
        return Task.FromResult(_account.Call(args));
    }

    object IServiceProvider.GetService(Type serviceType) => _stack(new() { ResourceTransformations = [Record] });

    private ResourceTransformationResult? Record(ResourceTransformationArgs args)
    {
        var (type, name) = (args.Resource.GetResourceType(), args.Resource.GetResourceName());
        if (args.Resource is Stack) return null;
        var parent = args.Options.Parent is null or Stack ? null : args.Options.Parent.GetResourceName();
        if (!_resources.TryAdd((type, name), new(type, name, parent, args.Options)))
            throw new InvalidOperationException($"{type} '{name}' was registered twice.");
        return null;
    }

    private sealed class ProgramStack : Stack
    {
        public ProgramStack(Action program, StackOptions options)
            : base(options) => program();
    }

    /// <summary>The configuration of a run, which the SDK reads from the environment of the process.</summary>
    private sealed class ConfigurationScope : IDisposable
    {
        private const string Values = "PULUMI_CONFIG";
        private const string Secrets = "PULUMI_CONFIG_SECRET_KEYS";

        private readonly string? _values = Environment.GetEnvironmentVariable(Values);
        private readonly string? _secrets = Environment.GetEnvironmentVariable(Secrets);

        public ConfigurationScope(IReadOnlyDictionary<string, string> configuration, string[] secretKeys)
        {
            Environment.SetEnvironmentVariable(Values, JsonSerializer.Serialize(configuration));
            Environment.SetEnvironmentVariable(Secrets, JsonSerializer.Serialize(secretKeys));
        }

        public void Dispose()
        {
            Environment.SetEnvironmentVariable(Values, _values);
            Environment.SetEnvironmentVariable(Secrets, _secrets);
        }
    }
}
