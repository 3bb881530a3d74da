using System.Text.Json.Nodes;

namespace Infra.Cloud;

/// <summary>A way in which calls reach the account.</summary>
/// <param name="call">The call.</param>
/// <param name="delay">How late the answer comes, in virtual time.</param>
/// <exception cref="CloudException">The service refuses the call.</exception>
internal delegate JsonObject CallTransport(ApiCall call, out TimeSpan delay);
