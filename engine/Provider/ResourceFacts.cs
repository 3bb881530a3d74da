namespace Infra.Engine;

/// <summary>What the provider declares about a resource type.</summary>
internal sealed class ResourceFacts
{
    private Dictionary<string, ArgumentFacts>? _byName;

    public required string Token { get; init; }
    public required IReadOnlyList<ArgumentFacts> Arguments { get; init; }

    /// <summary>How long a step may take by default, by step, in minutes.</summary>
    public required IReadOnlyDictionary<string, double> TimeoutMinutes { get; init; }

    public IReadOnlyDictionary<string, ArgumentFacts> ByName =>
        _byName ??= Arguments.ToDictionary(argument => argument.Name, StringComparer.Ordinal);

    public TimeSpan CreateTimeout(StepTimeouts? custom) => custom?.Create ?? Default("create");

    public TimeSpan UpdateTimeout(StepTimeouts? custom) => custom?.Update ?? Default("update");

    public TimeSpan DeleteTimeout(StepTimeouts? custom) => custom?.Delete ?? Default("delete");

    private TimeSpan Default(string step) => TimeSpan.FromMinutes(TimeoutMinutes[step]);
}
