using Infra.OpenApi.Retry;

namespace Infra.Tests.Docs.Snippets;

/// <summary>The example of docs/retry.md, compiled.</summary>
internal static class RetryPage
{
    public interface IClient
    {
        Task<string> DecryptAsync(string request);
    }

    public static async Task<string> Retrying(IClient client, string request, CancellationToken cancellation)
    {
        var policy = new RetryPolicy();
        var answer = await policy.RunAsync(
            new RetryCall("Kms", "Decrypt"),
            _ => client.DecryptAsync(request),
            cancellation);

        return answer;
    }
}
