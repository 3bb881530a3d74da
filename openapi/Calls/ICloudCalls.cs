using System.Text.Json.Nodes;

namespace Infra.OpenApi.Calls;

/// <summary>Whoever can be asked to make calls of Alibaba Cloud's APIs: the client of the real cloud, or in tests
/// something that answers by itself.</summary>
public interface ICloudCalls
{
    /// <summary>Makes a call.</summary>
    /// <returns>The answer as the service gave it.</returns>
    /// <exception cref="Errors.OpenApiException">The service refused.</exception>
    Task<JsonObject> CallAsync(ApiRequest request, CancellationToken cancellation = default);
}
