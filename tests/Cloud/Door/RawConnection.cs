using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Infra.Tests.Cloud.Door;

/// <summary>A connection on which a test writes what no client would.</summary>
internal sealed class RawConnection : IDisposable
{
    private readonly TcpClient _tcp = new();

    public static async Task<RawConnection> OpenAsync(Uri endpoint)
    {
        var connection = new RawConnection();
        await connection._tcp.ConnectAsync(IPAddress.Loopback, endpoint.Port);
        return connection;
    }

    public Task WriteAsync(string text) => WriteAsync(Encoding.Latin1.GetBytes(text));

    /// <summary>Writes until the other side takes no more.</summary>
    public async Task WriteAsync(byte[] bytes)
    {
        try
        {
            await _tcp.GetStream().WriteAsync(bytes);
        }
        catch (IOException)
        {
            // It has said no before it read everything; what it said can still be read.
        }
    }

    /// <summary>The status of the answer, or null if the connection ended without one.</summary>
    public async Task<int?> StatusAsync()
    {
        var buffer = new byte[64];
        var length = 0;
        try
        {
            while (length < 12 && await _tcp.GetStream().ReadAsync(buffer.AsMemory(length)) is > 0 and var read)
                length += read;
        }
        catch (IOException)
        {
            return null;
        }

        var text = Encoding.ASCII.GetString(buffer, 0, length);
        return text.StartsWith("HTTP/1.1 ", StringComparison.Ordinal)
            ? int.Parse(text.AsSpan(9, 3), System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The status, headers and body of an answer after which the server closes the connection.</summary>
    public async Task<(int Status, string Headers, string Body)> AnswerAsync()
    {
        using var memory = new MemoryStream();
        await _tcp.GetStream().CopyToAsync(memory);
        var parts = Encoding.UTF8.GetString(memory.ToArray()).Split("\r\n\r\n", 2);
        return (int.Parse(parts[0].AsSpan(9, 3), System.Globalization.CultureInfo.InvariantCulture), parts[0], parts[1]);
    }

    public void Dispose() => _tcp.Dispose();
}
