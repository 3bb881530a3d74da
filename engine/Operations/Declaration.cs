using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Infra.Engine;

/// <summary>Puts together what a program says about a resource: its inputs with their marks, its options, its dependencies.</summary>
internal sealed class Declaration
{
    /// <summary>What the state would say if the step were done: without id, outputs and times.</summary>
    public required ResourceState Planned { get; init; }

    /// <summary>When everything it depends on is there, in virtual time.</summary>
    public required DateTimeOffset Start { get; init; }

    public static async ValueTask<Declaration> ReadAsync(
        ResourceRecord record, MockResourceArgs registered, Recorder recorder, Providers providers, OperationContext operation)
    {
        record.AliasUrns = await AliasResolver.ResolveAsync(record, recorder.Find);
        var facts = await ArgsReader.ReadAsync(record.Args);
        var dependencies = new HashSet<ResourceRecord>();
        await AddDependsOnAsync(record, recorder, dependencies);

        var byProperty = InputDependencies.Of(record, registered, facts, recorder, dependencies);

        var start = record.Parent?.End > operation.Start ? record.Parent.End.Value : operation.Start;
        foreach (var dependency in dependencies)
            if (dependency.End > start) start = dependency.End.Value;
        var isManaged = record.IsCustom && !record.IsProvider;
        return new Declaration
        {
            Start = start,
            Planned = new ResourceState
            {
                Urn = record.Urn,
                Type = record.Type,
                Custom = record.IsCustom,
                Inputs = Inputs(registered, facts),
                Parent = record.Parent?.Urn,
                Protect = record.Options.Protect,
                RetainOnDelete = record.Options.RetainOnDelete,
                Dependencies = InputDependencies.Sorted(dependencies),
                PropertyDependencies = byProperty,
                Provider = isManaged ? providers.ReferenceFor(record) : null,
                AdditionalSecretOutputs = record.Options.AdditionalSecretOutputs,
                Aliases = record.AliasUrns,
                CustomTimeouts = record.Options.Timeouts,
                ImportId = record.Options.ImportId,
                DeletedWith = record.Options.DeletedWith?.Urn,
            },
        };
    }

    private static async Task AddDependsOnAsync(ResourceRecord record, Recorder recorder, HashSet<ResourceRecord> dependencies)
    {
        if (record.Options.DependsOn is not { } declared) return;
        var resources = await OutputUtilities.GetValueAsync(declared.ToOutput());
        if (resources.IsDefaultOrEmpty) return;
        foreach (var resource in resources)
            if (recorder.Find(resource) is { } dependency)
                dependencies.UnionWith(dependency.Reach().Where(reached => reached != record));
    }

    /// <summary>The values as registered, with the marks that registering takes off.</summary>
    private static Properties Inputs(MockResourceArgs registered, Dictionary<string, InputFacts> facts)
    {
        var inputs = new Properties(registered.Inputs.Count, StringComparer.Ordinal);
        foreach (var (name, value) in registered.Inputs)
        {
            var plain = PropertyValues.From(value);
            inputs[name] = facts.TryGetValue(name, out var input) && input.IsSecret ? new Secret(plain) : plain;
        }
        foreach (var (name, input) in facts)
            if (!input.IsKnown) inputs[name] = input.IsSecret ? new Secret(Unknown.Value) : Unknown.Value;
        return inputs;
    }
}
