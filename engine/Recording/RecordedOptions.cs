using Pulumi;
using Pulumi.Utilities;

namespace Infra.Engine;

/// <summary>The options of a resource, as they were when it was declared, with what it inherits from its parent.</summary>
/// <remarks>The engine lets children inherit protect, retainOnDelete, deletedWith, providers and aliases, and nothing else.</remarks>
internal sealed record RecordedOptions
{
    private const string ProviderPrefix = "pulumi:providers:";

    public bool Protect { get; init; }
    public bool RetainOnDelete { get; init; }
    public bool? DeleteBeforeReplace { get; init; }
    public string? ImportId { get; init; }

    /// <summary>The id under which the resource is looked up (a Get) rather than made; made ones have none or an empty one.</summary>
    public Input<string>? Id { get; init; }

    public IReadOnlyList<string> IgnoreChanges { get; init; } = [];
    public IReadOnlyList<string> ReplaceOnChanges { get; init; } = [];
    public IReadOnlyList<string> AdditionalSecretOutputs { get; init; } = [];
    public IReadOnlyList<Input<Alias>> Aliases { get; init; } = [];
    public InputList<Resource>? DependsOn { get; init; }
    public StepTimeouts? Timeouts { get; init; }
    public string? Version { get; init; }
    public ResourceRecord? DeletedWith { get; init; }

    /// <summary>Explicit providers by package, own ones before inherited ones.</summary>
    public IReadOnlyDictionary<string, ResourceRecord> Providers { get; init; } = s_noProviders;

    private static readonly IReadOnlyDictionary<string, ResourceRecord> s_noProviders =
        System.Collections.Immutable.ImmutableDictionary<string, ResourceRecord>.Empty;

    public static RecordedOptions From(ResourceOptions options, ResourceRecord? parent, Recorder recorder)
    {
        var custom = options as CustomResourceOptions;
        var inherited = parent?.Options;
        return new RecordedOptions
        {
            Protect = options.Protect ?? inherited?.Protect ?? false,
            RetainOnDelete = options.RetainOnDelete ?? inherited?.RetainOnDelete ?? false,
            DeleteBeforeReplace = custom?.DeleteBeforeReplace,
            ImportId = string.IsNullOrEmpty(custom?.ImportId) ? null : custom.ImportId,
            Id = options.Id,
            IgnoreChanges = Copy(options.IgnoreChanges),
            ReplaceOnChanges = Copy(options.ReplaceOnChanges),
            AdditionalSecretOutputs = custom is null ? [] : Copy(custom.AdditionalSecretOutputs),
            Aliases = Copy(options.Aliases),
            DependsOn = options.DependsOn,
            Timeouts = From(options.CustomTimeouts),
            Version = options.Version,
            DeletedWith = options.DeletedWith is { } container ? recorder.Find(container) : inherited?.DeletedWith,
            Providers = ProvidersOf(options, inherited, recorder),
        };
    }

    /// <summary>Whether the resource is looked up rather than made. An id that is not known yet is one.</summary>
    public async ValueTask<bool> IsReadAsync()
    {
        if (Id is null) return false;
        var id = Id.ToOutput();
        return !await OutputUtilities.GetIsKnownAsync(id) || !string.IsNullOrEmpty(await OutputUtilities.GetValueAsync(id));
    }

    // Nearly all are empty, and then there is nothing to keep.
    private static T[] Copy<T>(List<T> values) => values.Count == 0 ? [] : [.. values];

    private static StepTimeouts? From(CustomTimeouts? timeouts) =>
        timeouts is null or { Create: null, Update: null, Delete: null }
            ? null
            : new StepTimeouts(timeouts.Create, timeouts.Update, timeouts.Delete);

    private static IReadOnlyDictionary<string, ResourceRecord> ProvidersOf(
        ResourceOptions options, RecordedOptions? inherited, Recorder recorder)
    {
        var own = (options as ComponentResourceOptions)?.Providers;
        if (options.Provider is null && own is null or { Count: 0 }) return inherited?.Providers ?? s_noProviders;

        var providers = new Dictionary<string, ResourceRecord>(StringComparer.Ordinal);
        foreach (var (package, provider) in inherited?.Providers ?? s_noProviders)
            providers[package] = provider;
        foreach (var provider in (own ?? []).Append(options.Provider).OfType<ProviderResource>())
            if (recorder.Find(provider) is { } record) providers[PackageOf(provider.GetResourceType())] = record;
        return providers;
    }

    /// <summary>The package of a provider's or a resource's type token.</summary>
    public static string PackageOf(string type) =>
        type.StartsWith(ProviderPrefix, StringComparison.Ordinal) ? type[ProviderPrefix.Length..]
        : type.IndexOf(':') is var end and >= 0 ? type[..end]
        : type;
}
