using System.Net;
using System.Text;

namespace Infra.Tests.OpenApi;

/// <summary>Answers requests by a function, and keeps what was asked.</summary>
internal sealed class FakeNetwork(Func<HttpRequestMessage, string, HttpResponseMessage> answer) : HttpMessageHandler
{
    public List<(HttpRequestMessage Request, string Body)> Asked { get; } = [];

    public HttpClient Client => new(this, disposeHandler: false);

    public static FakeNetwork Always(int status, string body, string type = "application/json") =>
        new((_, _) => Answer(status, body, type));

    public static HttpResponseMessage Answer(int status, string body, string type = "application/json") =>
        new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, type) };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Asked.Add((request, body));
        return answer(request, body);
    }
}
