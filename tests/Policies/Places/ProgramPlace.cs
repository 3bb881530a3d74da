using System.Collections.Immutable;
using Infra.Guard;
using Infra.Policies.Rules;
using Infra.Policies.Values;
using Infra.Tests.Components.Guard;
using Infra.Tests.Policies.Cases;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Utilities;
using Declared = Pulumi.CustomResource;
using Judged = Infra.Policies.Resources.Resource;

namespace Infra.Tests.Policies.Places;

/// <summary>A program under the guard, on mocks, as a preview: nothing is made, so what is yet to be made is
/// unknown.</summary>
/// <remarks>A resource that names another by its id does so as programs do, by the other's output. A value that is
/// unknown in the case is unknown in the program, and comes from what the case says it comes from.</remarks>
internal sealed class ProgramPlace : Place
{
    public override string Name => "program";

    public override async Task<Answer> AskAsync(RuleCase labelled)
    {
        if (Untold(labelled) is { } untold) return untold;
        if (Ordered(labelled.Resources) is not { } order) return Answer.Untold("the resources name each other in a circle");

        var account = new FakeAccount();
        foreach (var resource in order.Where(one => one is { Id: not null, External: false })) account.WithId(resource.Name, resource.Id!);
        var program = await GuardedProgram.RunAsync(
            () => Declare(order), new GuardOptions { Rules = new RuleSet([RuleBook.All.Find(labelled.Rule)!]) }, isPreview: true, account: account);
        return Of(program.Result.Judgements, labelled, resource => resource.Name == labelled.Judged.Name);
    }

    private static Answer? Untold(RuleCase labelled) =>
        Untellable(labelled, tellsChanges: false, tellsProtect: true)
        ?? (labelled.Resources.Any(one => Has(one.Inputs, value => value.Kind == PropertyKind.Hidden)
            || Has(one.Inputs, value => value.Properties.Any(pair => pair.Key == "__defaults")))
            ? Answer.Untold("a program has no value that is hidden from itself") : null);

    /// <summary>Those that are named before those that name them, the judged one late: what holds for a region is declared
    /// before what it holds for. Null where there is no such order.</summary>
    private static List<Judged>? Ordered(IReadOnlyList<Judged> resources)
    {
        var (left, order) = (resources.Skip(1).Append(resources[0]).ToList(), new List<Judged>());
        while (left.Count > 0)
        {
            var next = left.Find(one => !left.Any(other => other != one && Names(one, other)));
            if (next is null) return null;
            left.Remove(next);
            order.Add(next);
        }

        return order;
    }

    private static bool Names(Judged one, Judged other) =>
        one.PropertyDependencies.Any(made => made.Urns.Contains(other.Urn))
        || Has(one.Inputs, value => value.Text is { Length: > 0 } text && text == other.Id);

    private static void Declare(List<Judged> resources)
    {
        var declared = new Dictionary<string, Declared>(StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            var arguments = resource.Inputs.Properties.Where(pair => !pair.Value.IsNull)
                .ToDictionary(pair => pair.Key, pair => Argument(resource, pair.Key, pair.Value), StringComparer.Ordinal);
            declared[resource.Urn] = new Declared(resource.Type, resource.Name, CaseArguments.Of(arguments), new CustomResourceOptions
            {
                Protect = resource.Protect,
                Id = resource.External ? resource.Id ?? "given" : null!,
            });
        }

        Output<object> Argument(Judged resource, string name, PropertyValue value)
        {
            Declared[] behind = [.. resource.MadeFrom(name).Select(urn => declared[urn])];
            return Value(value) as Output<object> ?? Output.Create(Value(value)!);

            object? Value(PropertyValue one) => one.Kind switch
            {
                PropertyKind.Bool => one.TryGetTruth(out var truth) && truth,
                PropertyKind.Number => one.TryGetNumber(out var number) ? number : 0,
                PropertyKind.Text => Reference(one.Text!) ?? one.Text,
                PropertyKind.List => one.Items.Select(Value).ToImmutableArray(),
                PropertyKind.Object => one.Properties.ToImmutableDictionary(pair => pair.Key, pair => Value(pair.Value), StringComparer.Ordinal),
                PropertyKind.Unknown => behind.Aggregate(OutputUtilities.CreateUnknown<object>("?"), OutputUtilities.WithDependency),
                _ => null,
            };
        }

        object? Reference(string text) => text.Length > 0 && resources.Find(one => one.Id == text) is { } named
            && declared.TryGetValue(named.Urn, out var other) ? other.Id.Apply(id => (object)id) : null;
    }
}
