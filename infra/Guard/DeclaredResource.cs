using Infra.Policies.Values;
using Pulumi;
using Pulumi.Utilities;
using Judged = Infra.Policies.Resources.Resource;
using PropertyDependency = Infra.Policies.Resources.PropertyDependency;

namespace Infra.Guard;

/// <summary>A resource that the program has declared, as the rules see it.</summary>
internal sealed class DeclaredResource
{
    private readonly ResourceArgs _arguments;
    private readonly ResourceOptions _options;
    private volatile Judged _seen;

    public DeclaredResource(ResourceTransformationArgs declared, DeclaredResource? parent, string stack, string project)
    {
        Resource = declared.Resource;
        _arguments = declared.Args;
        _options = declared.Options;
        Parent = parent;
        var type = Resource.GetResourceType();
        // As the engine does: the types of the parents stand in the name, the stack's own only where there is no other.
        QualifiedType = parent is null or { Resource: Stack } ? type : $"{parent.QualifiedType}${type}";
        Urn = $"urn:pulumi:{stack}::{project}::{QualifiedType}::{Resource.GetResourceName()}";
        Protect = declared.Options.Protect ?? parent?.Protect ?? false;
        RetainOnDelete = declared.Options.RetainOnDelete ?? parent?.RetainOnDelete ?? false;
        _seen = new(type, Resource.GetResourceName(), Urn, PropertyValue.Object(Array.Empty<(string, PropertyValue)>()));
    }

    public Resource Resource { get; }

    public DeclaredResource? Parent { get; }

    public string Urn { get; }

    /// <summary>Whether all of its arguments were there when it was last read.</summary>
    public bool IsRead { get; private set; }

    /// <summary>The resources that its arguments were made from, as far as they were there.</summary>
    public IReadOnlyList<DeclaredResource> Behind { get; private set; } = [];

    private string QualifiedType { get; }

    private bool Protect { get; }

    private bool RetainOnDelete { get; }

    /// <summary>What was known of it when it was last read, with the id if it has got one since.</summary>
    public Judged Seen
    {
        get
        {
            var seen = _seen;
            if (seen.Id is null && IdNow() is { } id) _seen = seen = Copy(seen.Inputs, seen.PropertyDependencies, id, seen.External);
            return seen;
        }
    }

    /// <summary>Reads what is known of the arguments.</summary>
    /// <param name="waits">Whether to wait for what is not there yet.</param>
    /// <param name="find">Finds the resources that arguments were made from.</param>
    /// <returns>Whether all was there.</returns>
    public async ValueTask<bool> ReadAsync(bool waits, Func<Resource, DeclaredResource?> find)
    {
        var reading = new ArgumentReading(waits);
        var inputs = await reading.ReadAsync(_arguments).ConfigureAwait(false);
        var behind = reading.Dependencies.ToDictionary(
            pair => pair.Key,
            pair => pair.Value.Select(find).OfType<DeclaredResource>().ToArray(),
            StringComparer.Ordinal);
        Behind = [.. behind.Values.SelectMany(all => all).Distinct()];
        PropertyDependency[] dependencies =
            [.. behind.Select(pair => new PropertyDependency(pair.Key, [.. pair.Value.Select(one => one.Urn)]))];
        _seen = Copy(inputs, dependencies, IdNow(), await IsLookedUpAsync(waits).ConfigureAwait(false));
        return IsRead = !reading.IsPending;
    }

    /// <summary>Gives an argument the value that mends a violation.</summary>
    /// <returns>Whether that could be done.</returns>
    public bool TryRemedy(Policies.Judging.Remedy remedy) => Remedies.TryApply(_arguments, remedy);

    private Judged Copy(
        PropertyValue inputs, IReadOnlyList<PropertyDependency> dependencies, string? id, bool external) =>
        new(Resource.GetResourceType(), Resource.GetResourceName(), Urn, inputs)
        {
            Id = id,
            Parent = Parent?.Urn,
            Protect = Protect,
            RetainOnDelete = RetainOnDelete,
            External = external,
            PropertyDependencies = dependencies,
        };

    // Made ones have no id to be looked up by, or an empty one; an id that is not known yet is one.
    private async ValueTask<bool> IsLookedUpAsync(bool waits)
    {
        if (_options.Id is not { } given) return false;
        var id = await InputProbe.For(typeof(Input<string>))!.AskAsync(given, waits).ConfigureAwait(false);
        return !id.IsKnown || id.Value is string { Length: > 0 };
    }

    private string? IdNow()
    {
        // There is no output before the constructor of the resource is through.
        if (Resource is not CustomResource { Id: { } id }) return null;
        var value = OutputUtilities.GetValueAsync(id);
        return value.IsCompletedSuccessfully && value.Result is { Length: > 0 } text ? text : null;
    }
}
