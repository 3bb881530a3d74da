using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Infra.Tests.Testing;

/// <summary>Takes requests on loopback byte by byte, keeps them, and answers each with the bytes a test gives.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<string, string?> _answer;
    private readonly Task _work;

    /// <summary>A server.</summary>
    /// <param name="answer">Gives what is written for a request, head and body; null for nothing ever.</param>
    public LoopbackServer(Func<string, string?> answer)
    {
        _answer = answer;
        _listener.Start();
        _work = ServeAsync();
    }

    /// <summary>The requests, each with head and body.</summary>
    public List<string> Requests { get; } = [];

    public string Authority => $"{_listener.LocalEndpoint}";

    public Uri Address => new($"http://{Authority}");

    /// <summary>An answer with its length said, or another length than it has.</summary>
    public static string Answer(int status, string body, string type = "application/json", int? length = null) =>
        $"HTTP/1.1 {status} X\r\nContent-Type: {type}\r\nx-acs-request-id: REQ-1\r\n"
        + $"Content-Length: {length ?? Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";

    /// <summary>An authority where nobody listens.</summary>
    public static string Nobody()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"{listener.LocalEndpoint}";
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _work;
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true) await ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token));
        }
        catch (Exception error) when (
            error is OperationCanceledException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The test has ended.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        var stream = client.GetStream();
        var request = await ReadAsync(stream);
        Requests.Add(request);
        if (_answer(request) is { } answer) await stream.WriteAsync(Encoding.UTF8.GetBytes(answer), _end.Token);
        else await Task.Delay(Timeout.Infinite, _end.Token);
    }

    private async Task<string> ReadAsync(NetworkStream stream)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        while (!IsWhole(text.ToString()))
        {
            var read = await stream.ReadAsync(buffer, _end.Token);
            if (read == 0) break;
            text.Append(Encoding.Latin1.GetString(buffer, 0, read));
        }

        return text.ToString();
    }

    private static bool IsWhole(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0) return false;
        var said = text[..end].Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return text.Length - end - 4 >= (said is null ? 0 : int.Parse(said.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture));
    }
}
