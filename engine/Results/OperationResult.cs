namespace Infra.Engine;

/// <summary>What an operation came to.</summary>
public sealed record OperationResult
{
    /// <summary>The stack.</summary>
    public required string Stack { get; init; }

    /// <summary>The region that the stack is configured for.</summary>
    public required string Region { get; init; }

    /// <summary>Every resource that the operation met, sorted by URN.</summary>
    public required IReadOnlyList<ResourceResult> Resources { get; init; }

    /// <summary>Resources that were forgotten but live on in the cloud, because they are retained on delete.</summary>
    public IReadOnlyList<ResourceResult> Retained { get; init; } = [];

    /// <summary>What is encrypted with which kind of key.</summary>
    public IReadOnlyList<EncryptionCount> Encryption { get; init; } = [];

    /// <summary>The keys in use and what each encrypts; in a preview, those that exist already.</summary>
    public IReadOnlyList<KeyUse> Keys { get; init; } = [];

    /// <summary>The outputs of the stack, secrets masked.</summary>
    public IReadOnlyDictionary<string, object?> Outputs { get; init; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>How long it would have taken in the real cloud, roughly: virtual time.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>Who was at work before and ended without finishing, for example "process 4711, started
    /// 2026-01-01T00:00:00Z"; what it had begun was taken up. Null where nobody was.</summary>
    public string? Interrupted { get; init; }

    /// <summary>What went wrong, sorted by URN, each thing once.</summary>
    public IReadOnlyList<OperationError> Errors { get; init; } = [];

    /// <summary>Whether all went well.</summary>
    public bool Succeeded => Errors.Count == 0;

    /// <summary>How many resources have a status.</summary>
    public int Count(ResourceStatus status) => Resources.Count(resource => resource.Status == status);
}
