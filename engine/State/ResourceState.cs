namespace Infra.Engine;

/// <summary>One resource as it stands in the state of a stack: the ResourceV3 of a deployment.</summary>
/// <remarks>Source: https://www.pulumi.com/docs/iac/concepts/state-and-backends/ and its deployment schema.</remarks>
internal sealed record ResourceState
{
    private static readonly Dictionary<string, IReadOnlyList<string>> s_none = [];

    public required string Urn { get; init; }
    public required string Type { get; init; }
    public bool Custom { get; init; }

    /// <summary>The old half of a replacement, waiting to be deleted.</summary>
    public bool Delete { get; init; }

    public string? Id { get; init; }
    public Properties Inputs { get; init; } = [];
    public Properties Outputs { get; init; } = [];
    public string? Parent { get; init; }
    public bool Protect { get; init; }

    /// <summary>Read by the program, not made by it.</summary>
    public bool External { get; init; }

    public IReadOnlyList<string> Dependencies { get; init; } = [];

    /// <summary>What went wrong after the resource was made; the next deployment goes on from there.</summary>
    public IReadOnlyList<string> InitErrors { get; init; } = [];

    /// <summary>URN and id of the provider, as `URN::ID`.</summary>
    public string? Provider { get; init; }

    /// <summary>What each input was made from, by its name. Never changed, so that resources may share one.</summary>
    public Dictionary<string, IReadOnlyList<string>> PropertyDependencies { get; init; } = s_none;

    /// <summary>Deleted ahead of its replacement, which is still to be made.</summary>
    public bool PendingReplacement { get; init; }

    public IReadOnlyList<string> AdditionalSecretOutputs { get; init; } = [];
    public IReadOnlyList<string> Aliases { get; init; } = [];
    public StepTimeouts? CustomTimeouts { get; init; }
    public string? ImportId { get; init; }
    public bool RetainOnDelete { get; init; }
    public string? DeletedWith { get; init; }

    /// <summary>When the resource was made, in virtual time.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>When the last step that changed the resource ended, in virtual time.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>The name within its type: the last part of the URN.</summary>
    public string Name => Urns.NameOf(Urn);

    /// <summary>Whether both would be written the same, apart from the inputs and outputs.</summary>
    public bool SameOptionsAs(ResourceState other) =>
        Urn == other.Urn && Custom == other.Custom && Id == other.Id && Parent == other.Parent && Protect == other.Protect
        && External == other.External && Provider == other.Provider && ImportId == other.ImportId
        && RetainOnDelete == other.RetainOnDelete && DeletedWith == other.DeletedWith
        && PendingReplacement == other.PendingReplacement && CustomTimeouts == other.CustomTimeouts
        && Dependencies.SequenceEqual(other.Dependencies) && InitErrors.SequenceEqual(other.InitErrors)
        && AdditionalSecretOutputs.SequenceEqual(other.AdditionalSecretOutputs) && Aliases.SequenceEqual(other.Aliases)
        && PropertyDependencies.Count == other.PropertyDependencies.Count
        && PropertyDependencies.All(pair => other.PropertyDependencies.TryGetValue(pair.Key, out var urns)
            && pair.Value.SequenceEqual(urns));

    public bool SameAs(ResourceState other) =>
        SameOptionsAs(other) && PropertyValues.Equal(Inputs, other.Inputs) && PropertyValues.Equal(Outputs, other.Outputs);
}
