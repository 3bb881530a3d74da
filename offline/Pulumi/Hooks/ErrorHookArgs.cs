using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What an <see cref="ErrorHook"/> sees; what its moment does not have is null.</summary>
public class ErrorHookArgs(
    string urn,
    string id,
    string name,
    string type,
    ImmutableDictionary<string, object?>? newInputs = null,
    ImmutableDictionary<string, object?>? oldInputs = null,
    ImmutableDictionary<string, object?>? oldOutputs = null,
    string failedOperation = "",
    IReadOnlyList<string>? errors = null)
{
    /// <summary>The URN of the resource.</summary>
    public string Urn { get; } = urn;

    /// <summary>The identifier of the resource.</summary>
    public string Id { get; } = id;

    /// <summary>The name of the resource.</summary>
    public string Name { get; } = name;

    /// <summary>The type token of the resource.</summary>
    public string Type { get; } = type;

    /// <summary>The inputs that the operation was to bring.</summary>
    public ImmutableDictionary<string, object?>? NewInputs { get; } = newInputs;

    /// <summary>The inputs before the operation.</summary>
    public ImmutableDictionary<string, object?>? OldInputs { get; } = oldInputs;

    /// <summary>The outputs before the operation.</summary>
    public ImmutableDictionary<string, object?>? OldOutputs { get; } = oldOutputs;

    /// <summary>The operation that failed.</summary>
    public string FailedOperation { get; } = failedOperation;

    /// <summary>The errors of all tries, the newest first.</summary>
    public IReadOnlyList<string> Errors { get; } = errors ?? [];
}
