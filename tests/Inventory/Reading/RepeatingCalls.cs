using System.Text.Json.Nodes;
using Infra.OpenApi.Calls;

namespace Infra.Tests.Inventory.Reading;

/// <summary>A service with a fault: at the end of a list it gives the token that it was given.</summary>
internal sealed class RepeatingCalls(ICloudCalls calls) : ICloudCalls
{
    public async Task<JsonObject> CallAsync(ApiRequest request, CancellationToken cancellation = default)
    {
        var own = new Dictionary<string, string>(request.Parameters);
        if (own.ContainsKey("MaxResults")) own["MaxResults"] = "10";
        var answer = await calls.CallAsync(request with { Parameters = own }, cancellation);
        if (answer["NextToken"]?.GetValue<string>() == "" && own.TryGetValue("NextToken", out var token)) answer["NextToken"] = token;
        return answer;
    }
}
