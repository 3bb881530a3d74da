using System.Collections.Immutable;
using Pulumi.Testing;

namespace Pulumi;

/// <summary>Runs programs: for the engine, and in tests against mocks.</summary>
public sealed partial class Deployment
{
    private static readonly AsyncLocal<DeploymentInstance?> Current = new();

    private readonly MockEngine _engine;
    private readonly TestOptions _options;
    private Stack? _stack;

    private Deployment(IMocks mocks, TestOptions? options)
    {
        _options = options ?? new TestOptions();
        _engine = new MockEngine(mocks, ProjectName, StackName);
        Config = ReadConfig();
        Work = new PendingWork(ReportError);
    }

    /// <summary>The deployment that the running program belongs to.</summary>
    /// <exception cref="InvalidOperationException">No program is running.</exception>
    public static DeploymentInstance Instance
    {
        get => Current.Value ?? throw new InvalidOperationException(
            "Trying to acquire Deployment.Instance before 'Run' was called.");
        private set => Current.Value = Current.Value is null ? value : throw new InvalidOperationException(
            "Deployment.Instance should only be set once at the beginning of a 'Run' call.");
    }

    internal static Deployment Active => Instance.Deployment;

    internal PendingWork Work { get; }

    internal ImmutableDictionary<string, string> Config { get; }

    internal string OrganizationName => _options.OrganizationName ?? "organization";

    internal string ProjectName => _options.ProjectName ?? "project";

    internal string StackName => _options.StackName ?? "stack";

    internal bool IsDryRun => _options.IsPreview ?? true;

    internal string RootDirectory => _options.RootDirectory ?? throw new InvalidOperationException(
        "RootDirectory is not set; set TestOptions.RootDirectory to use it in a test.");

    internal Stack Stack
    {
        get => _stack ?? throw new InvalidOperationException(
            "Trying to acquire Deployment.Stack before 'Run' was called.");
        set => _stack = value;
    }

    internal static bool TryGetActive([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Deployment? deployment)
    {
        deployment = Current.Value?.Deployment;
        return deployment is not null;
    }

    /// <summary>Hooks are accepted; without an engine nothing calls them.</summary>
    internal Task RegisterHook() => _engine.AcceptedAsync;

    internal void LogError(string message) => _engine.AddError(message);
}
