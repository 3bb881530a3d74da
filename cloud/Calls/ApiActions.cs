using Infra.Cloud.Actiontrail;
using Infra.Cloud.Config;
using Infra.Cloud.Cs;
using Infra.Cloud.Ecs;
using Infra.Cloud.Kms;
using Infra.Cloud.Oos;
using Infra.Cloud.Ram;
using Infra.Cloud.ResourceManager;
using Infra.Cloud.Sts;
using Infra.Cloud.Vpc;

namespace Infra.Cloud;

/// <summary>All API actions of the embedded cloud.</summary>
internal static class ApiActions
{
    private static readonly (string Product, Func<IEnumerable<ApiAction>> Actions)[] Products =
    [
        ("Kms", () => KmsActions.All), ("Ram", () => RamActions.All), ("Ecs", () => EcsActions.All),
        ("Vpc", () => VpcActions.All), ("Sts", () => StsActions.All), ("CS", () => CsActions.All),
        ("Actiontrail", () => ActiontrailActions.All), ("ResourceManager", () => ResourceManagerActions.All),
        ("Config", () => ConfigActions.All), ("oos", () => OosActions.All),
    ];

    // Made when a product is first called: hardly anybody calls all of them, and there are hundreds of actions.
    private static readonly Dictionary<string, Lazy<Dictionary<string, ApiAction>>> ByProduct = Products.ToDictionary(
        product => product.Product,
        product => new Lazy<Dictionary<string, ApiAction>>(
            () => product.Actions().ToDictionary(action => action.Name, StringComparer.Ordinal)),
        StringComparer.Ordinal);

    public static IEnumerable<ApiAction> All => Products.SelectMany(product => product.Actions());

    public static ApiAction? Find(string product, string action) =>
        ByProduct.TryGetValue(product, out var actions) ? actions.Value.GetValueOrDefault(action) : null;

    /// <summary>Finds the action of a call and makes sure that it takes every parameter sent.</summary>
    /// <exception cref="CloudException">The embedded cloud lacks the action or the parameter (code
    /// NotImplemented.Action
    /// or NotImplemented.Parameter, status 501). No service gives these codes.</exception>
    public static ApiAction Of(ApiCall call, string requestId)
    {
        if (Find(call.Product, call.Action) is not { } action)
            throw new CloudException(call.Product, call.Action, 501, "NotImplemented.Action",
                $"The embedded cloud does not implement the action {call.Product}:{call.Action}.", requestId);

        foreach (var name in call.Parameters.Keys)
        {
            if (action.Takes(name)) continue;
            throw new CloudException(call.Product, call.Action, 501, "NotImplemented.Parameter",
                $"The embedded cloud does not implement the parameter {name} of {call.Product}:{call.Action}.",
                requestId);
        }

        return action;
    }
}
