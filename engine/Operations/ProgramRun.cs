using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Infra.Engine;

/// <summary>Runs a program once, for a deployment or a preview.</summary>
internal sealed class ProgramRun<TStack>(OperationContext operation, Func<StackOptions, TStack> program)
    where TStack : Stack
{
    private readonly Recorder _recorder = new(operation.Stack.Stack, operation.Stack.Project);
    private Exception? _constructorFailure;
    private Registrar? _registrar;

    /// <summary>Runs the program, then deletes what it no longer declares, unless something failed.</summary>
    public async Task RunAsync()
    {
        _registrar = new Registrar(operation, _recorder);
        var mocks = new ProgramMocks(operation, _recorder, _registrar);
        var options = new TestOptions
        {
            ProjectName = operation.Stack.Project,
            StackName = operation.Stack.Stack,
            IsPreview = operation.IsPreview,
        };
        Exception? failure = null;
        var exitCode = Environment.ExitCode;
        using (ProgramEnvironment.Set(operation.Stack))
        {
            try
            {
                await Deployment.TestWithServiceProviderAsync<TStack>(mocks, new StackFactory(Construct), options);
            }
            catch (Exception error)
            {
                failure = error;
                // The SDK sets it for the process; what the process ends with is for its own Main to say.
                Environment.ExitCode = exitCode;
            }
        }
        operation.Cancellation.ThrowIfCancellationRequested();
        await CollectFailuresAsync(failure);
        if (!operation.HasErrors) DeleteUndeclared();
    }

    private TStack Construct()
    {
        try
        {
            var options = new StackOptions();
            options.ResourceTransformations.Add(declared =>
            {
                var result = _recorder.Record(declared);
                if (declared.Resource is Stack) _registrar!.RegisterStack(_recorder.StackRecord!);
                return result;
            });
            return program(options);
        }
        catch (Exception error)
        {
            _constructorFailure = error;
            throw;
        }
    }

    /// <summary>Waits for every resource, and finds out what each failed of.</summary>
    private async Task CollectFailuresAsync(Exception? failure)
    {
        foreach (var (urn, message) in _recorder.Failures)
            operation.Fail(urn, message);

        var seen = new HashSet<Exception>(ReferenceEqualityComparer.Instance);
        if (_constructorFailure is not null && !StepFailedException.IsCauseOf(_constructorFailure) && _recorder.Failures.Count == 0)
            Blame(operation.StackUrn, _constructorFailure, seen);

        var awaited = new HashSet<ResourceRecord>();
        while (_recorder.Records.Where(awaited.Add).ToArray() is { Length: > 0 } records)
        {
            foreach (var (urn, error) in (await FailuresAsync(records)).OrderBy(failed => failed.Urn, StringComparer.Ordinal))
                Blame(urn, error, seen);
        }
        // Only what failed where nobody looks, an Apply whose result is not used, is left for the SDK's own summary.
        if (failure is not null && !operation.HasErrors) operation.Fail(operation.StackUrn, WithoutStack(failure.Message));
    }

    /// <summary>Which of these resources failed, and of what, in no order.</summary>
    private static async Task<List<(string Urn, Exception Error)>> FailuresAsync(ResourceRecord[] records)
    {
        var failures = new List<(string Urn, Exception Error)>();
        foreach (var record in records)
        {
            if (record.IsStack || record.Resource.Urn is not { } urn) continue;
            try
            {
                await OutputUtilities.GetValueAsync(urn);
            }
            catch (Exception error)
            {
                failures.Add((record.Urn, error));
            }
        }
        return failures;
    }

    private void Blame(string urn, Exception error, HashSet<Exception> seen)
    {
        var root = Root(error);
        if (StepFailedException.IsCauseOf(error) || !seen.Add(root)) return;
        operation.Fail(urn, root.Message);
    }

    private static Exception Root(Exception error) =>
        error is AggregateException { InnerExceptions.Count: 1 } wrapped ? Root(wrapped.InnerException!) : error;

    private static string WithoutStack(string message) => string.Join('\n',
        message.Split('\n').Where(line => !line.TrimStart().StartsWith("at ", StringComparison.Ordinal)).Select(line => line.TrimEnd()))
        .Trim();

    private void DeleteUndeclared()
    {
        var targets = operation.Store.Live().Where(IsUndeclared).Concat(operation.Store.Condemned()).ToArray();
        var deleter = new Deleter(operation, new StepRunner(operation), new Regions(operation.Stack, operation.Store).Of);
        if (deleter.RefuseProtected(targets.Where(resource => !resource.Delete))) deleter.Delete(targets, operation.LatestEnd);
    }

    private bool IsUndeclared(ResourceState resource) =>
        resource.Type != Urns.StackType && !_registrar!.IsClaimed(resource.Urn) && !IsDefaultProvider(resource);

    // A default provider is nobody's to declare; it stays as long as the stack does.
    private static bool IsDefaultProvider(ResourceState resource) =>
        Providers.IsProvider(resource.Type) && resource.Name.StartsWith("default", StringComparison.Ordinal) && resource.Parent is null;

    private sealed class StackFactory(Func<TStack> construct) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(TStack) ? construct() : null;
    }
}
