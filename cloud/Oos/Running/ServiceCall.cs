using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos.Running;

/// <summary>Makes a call of the account's own, with its permissions, events and faults.</summary>
/// <param name="call">The call.</param>
/// <param name="delay">How late the answer comes.</param>
/// <exception cref="CloudException">The service refuses the call.</exception>
internal delegate JsonObject ServiceCall(ApiCall call, out TimeSpan delay);
