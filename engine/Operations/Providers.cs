using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Infra.Engine;

/// <summary>Provider resources: those the program declares, and the default one of a package.</summary>
internal sealed class Providers(OperationContext operation)
{
    private const string TypePrefix = "pulumi:providers:";
    private readonly ConcurrentDictionary<(string Package, string? Version), string> _defaults = new();
    private readonly Lock _gate = new();

    public static bool IsProvider(string type) => type.StartsWith(TypePrefix, StringComparison.Ordinal);

    /// <summary>The provider of a resource, as URN::ID.</summary>
    public string ReferenceFor(ResourceRecord record)
    {
        var package = RecordedOptions.PackageOf(record.Type);
        if (record.Options.Providers.TryGetValue(package, out var explicitProvider))
            return Reference(explicitProvider.State ?? throw new StepFailedException($"the provider '{explicitProvider.Name}' failed"));
        return _defaults.GetOrAdd((package, record.Options.Version), key => Reference(Default(key.Package, key.Version)));
    }

    /// <summary>The id of a provider: the same for the same provider, as nothing else tells it apart.</summary>
    public static string IdOf(string urn) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(urn)).AsSpan(0, 16)).ToString();

    private static string Reference(ResourceState provider) => $"{provider.Urn}::{provider.Id}";

    private ResourceState Default(string package, string? version)
    {
        var name = version is null ? "default" : $"default_{version.Replace('.', '_').Replace('-', '_').Replace('+', '_')}";
        var stack = operation.Stack;
        var urn = Urns.Create(stack.Stack, stack.Project, null, TypePrefix + package, name);
        lock (_gate)
        {
            var old = operation.Store.Find(urn);
            var inputs = new Properties(StringComparer.Ordinal);
            foreach (var (key, value) in stack.OfPackage(package))
                inputs[key] = stack.IsSecret($"{package}:{key}") ? new Secret(value) : value;
            if (version is not null) inputs["version"] = version;

            var state = new ResourceState
            {
                Urn = urn,
                Type = TypePrefix + package,
                Custom = true,
                Id = IdOf(urn),
                Inputs = inputs,
                Outputs = inputs,
                Created = old?.Created ?? operation.Start,
                Modified = old?.Modified ?? operation.Start,
            };
            if (old is not null && old.SameAs(state)) return old;
            state = state with { Modified = operation.Start };
            operation.Store.End(new JournalStep(old is null ? StepName.Create : StepName.Update, urn, null, ""), state, null, operation.Start);
            return state;
        }
    }
}
