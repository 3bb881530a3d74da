using Pulumi;

namespace Infra.Engine;

/// <summary>Deploys a Pulumi program to the embedded cloud, without an account and without the Pulumi engine.</summary>
/// <remarks>
/// The program is the very same Stack that `pulumi up` runs. Previews and updates follow the provider's facts, state is
/// kept in the format of `pulumi stack export`, and an operation that was interrupted is finished by the next one.
/// One operation at a time per process: the SDK takes its configuration from the environment.
/// </remarks>
public sealed class LocalEngine(StackConfig stack, LocalEngineOptions? options = null)
{
    private readonly LocalEngineOptions _options = options ?? new LocalEngineOptions();

    private string StateDirectory => _options.StateDirectory ?? Path.Combine(stack.Directory, ".atrest");

    private string StacksDirectory => Path.Combine(StateDirectory, "stacks");

    /// <summary>Says what <see cref="UpAsync"/> would do. No file changes.</summary>
    /// <param name="program">Constructs the stack with the options it is given.</param>
    /// <param name="progress">Told about each step as it happens.</param>
    /// <param name="cancellation">Stops the operation.</param>
    /// <exception cref="UsageException">The state cannot be used.</exception>
    public Task<OperationResult> PreviewAsync<TStack>(
        Func<StackOptions, TStack> program, IProgress<StepEvent>? progress = null, CancellationToken cancellation = default)
        where TStack : Stack =>
        RunAsync(isPreview: true, progress, operation => new ProgramRun<TStack>(operation, program).RunAsync(), cancellation);

    /// <summary>Brings the cloud to what the program says.</summary>
    /// <remarks>A failed program deletes nothing, and what it made stays in the state. After an interruption the next call
    /// goes on where this one stopped.</remarks>
    /// <param name="program">Constructs the stack with the options it is given.</param>
    /// <param name="progress">Told about each step as it happens.</param>
    /// <param name="cancellation">Interrupts the operation.</param>
    /// <exception cref="UsageException">The state cannot be used, or another process is using it.</exception>
    public Task<OperationResult> UpAsync<TStack>(
        Func<StackOptions, TStack> program, IProgress<StepEvent>? progress = null, CancellationToken cancellation = default)
        where TStack : Stack =>
        RunAsync(isPreview: false, progress, operation => new ProgramRun<TStack>(operation, program).RunAsync(), cancellation);

    /// <summary>Brings the state to what the cloud says, without the program.</summary>
    /// <param name="progress">Told about each step as it happens.</param>
    /// <param name="cancellation">Interrupts the operation.</param>
    /// <exception cref="UsageException">The state cannot be used, or another process is using it.</exception>
    public Task<OperationResult> RefreshAsync(IProgress<StepEvent>? progress = null, CancellationToken cancellation = default) =>
        RunAsync(isPreview: false, progress, operation => Run(() => new RefreshOperation(operation).Run()), cancellation);

    /// <summary>Deletes everything the stack made. Where anything is protected, names it and deletes nothing.</summary>
    /// <param name="progress">Told about each step as it happens.</param>
    /// <param name="cancellation">Interrupts the operation.</param>
    /// <exception cref="UsageException">The state cannot be used, or another process is using it.</exception>
    public Task<OperationResult> DestroyAsync(IProgress<StepEvent>? progress = null, CancellationToken cancellation = default) =>
        RunAsync(isPreview: false, progress, operation => Run(() => new DestroyOperation(operation).Run()), cancellation);

    /// <summary>Writes the state as `pulumi stack export` would, secrets encrypted.</summary>
    /// <exception cref="UsageException">The state cannot be used.</exception>
    public void Export(Stream output)
    {
        using var store = OpenStore(readOnly: true);
        store.Export(output);
    }

    private static Task Run(Action operation)
    {
        operation();
        return Task.CompletedTask;
    }

    private async Task<OperationResult> RunAsync(
        bool isPreview, IProgress<StepEvent>? progress, Func<OperationContext, Task> run, CancellationToken cancellation)
    {
        using var stackLock = isPreview ? null : StackLock.Take(StacksDirectory, stack.Stack);
        using var account = new AccountLease(_options, Path.Combine(StateDirectory, "cloud"), isPreview);
        using var store = OpenStore(isPreview);
        var operation = new OperationContext(stack, store, account.Account, isPreview, progress, cancellation);
        if (!isPreview) new Resumption(operation).Run();
        await run(operation);
        if (isPreview) return operation.Result();

        // A program that failed before it declared anything leaves no trace.
        if (operation.HasErrors && !store.HasChanges) return operation.Result();

        var interrupted = stackLock?.StaleOwner ?? account.Account.StaleLockOwner;
        // Both are written at the same time, and the stack's is put in place last: the account is never behind it.
        await Task.WhenAll(
            Task.Run(() => store.WriteAside(operation.LatestEnd), CancellationToken.None),
            Task.Run(() => account.Account.Commit(operation.LatestEnd), CancellationToken.None),
            Task.Run(operation.Sort, CancellationToken.None));
        _options.BetweenCommits?.Invoke();
        store.PutInPlace();
        return operation.Result() with { Interrupted = interrupted };
    }

    private StackStore OpenStore(bool readOnly)
    {
        var passphrase = new Passphrase(_options.EnvironmentVariable, Path.Combine(StateDirectory, "passphrase"));
        return new StackStore(StacksDirectory, stack.Stack, Cipher, readOnly, _options.AfterJournalLine);

        // Secrets of the configuration and of the state share a salt where the configuration has one.
        StackCipher Cipher(string? salt, string file) =>
            new(passphrase, salt ?? (passphrase.FromEnvironment() is null ? null : stack.EncryptionSalt), file);
    }
}
