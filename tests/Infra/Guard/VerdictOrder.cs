using System.Collections.Concurrent;
using Infra.Guard;
using Pulumi;
using Pulumi.Testing;

namespace Infra.Tests.Components.Guard;

/// <summary>Runs a guarded program and notes for each resource that is made whether its verdict was there.</summary>
internal sealed class VerdictOrder(Action program) : IMocks, IServiceProvider
{
    private ProgramGuard? _guard;

    public ConcurrentBag<(string Name, bool HasVerdict)> Made { get; } = [];

    public Task RunAsync() => Deployment.TestWithServiceProviderAsync<GuardedStack>(
        this, this, new TestOptions { ProjectName = "atrest", StackName = "dev", IsPreview = false });

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        Made.Add((args.Name!, _guard!.Result.Judgements.Any(one => one.Resource.Name == args.Name)));
        return Task.FromResult(((string?)$"{args.Name}-id", (object)args.Inputs));
    }

    public Task<object> CallAsync(MockCallArgs args) => throw new NotSupportedException(args.Token);

    public object? GetService(Type serviceType)
    {
        var options = ProgramGuard.Watch();
        _guard = ProgramGuard.Of(options);
        return new GuardedStack(program, options);
    }

    private sealed class GuardedStack : Stack
    {
        public GuardedStack(Action program, StackOptions options)
            : base(options) => program();
    }
}
