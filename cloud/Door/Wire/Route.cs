namespace Infra.Cloud.Door.Wire;

/// <summary>Which action a request asks for, and with what.</summary>
/// <param name="Product">The product's API code.</param>
/// <param name="Action">The action's name, as it was sent.</param>
/// <param name="Region">The region that is called.</param>
/// <param name="Parameters">The action's own parameters.</param>
internal sealed record Route(string Product, string Action, string Region, IReadOnlyDictionary<string, string> Parameters);
