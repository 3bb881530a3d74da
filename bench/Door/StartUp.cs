using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Infra.Cloud;

namespace Infra.Bench.Door;

/// <summary>From the start of the process `atrest cloud serve` to its first signed answer.</summary>
internal static class StartUp
{
    public const int Rounds = 5;

    public static double Median(string folder, string? atrest)
    {
        var directory = Path.Combine(folder, "start");
        DoorServer.Facts facts;
        using (var account = CloudAccount.Open(directory))
        {
            var key = account.CreateAccessKey(null);
            account.Commit(account.Now);
            facts = new("", "", "alias/none", key.AccessKeyId, key.Secret);
        }

        var command = atrest ?? Path.Combine(AppContext.BaseDirectory, "atrest");
        return Enumerable.Range(0, Rounds).Select(round => Once(command, directory, facts, round)).Order()
            .ElementAt(Rounds / 2);
    }

    private static double Once(string atrest, string directory, DoorServer.Facts facts, int round)
    {
        var watch = Stopwatch.StartNew();
        using var server = Process.Start(new ProcessStartInfo(atrest)
        {
            ArgumentList = { "cloud", "serve", "--state", directory, "--port", "0", "--https-port", "0" },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        try
        {
            var authority = server.StandardOutput.ReadLine()!.Split(' ')[1];
            var answer = Ask(IPEndPoint.Parse(authority), SignedRequests.Encrypt(facts with { Door = authority }, $"start-{round}"));
            watch.Stop();
            return answer.Contains("HttpStatus", StringComparison.Ordinal) ? watch.Elapsed.TotalMilliseconds
                : throw new InvalidOperationException($"KMS did not answer: {answer}");
        }
        finally
        {
            server.Kill();
            server.WaitForExit();
        }
    }

    /// <summary>The refusal of a key that does not exist is an answer of KMS like any other.</summary>
    private static string Ask(IPEndPoint endpoint, string request)
    {
        using var tcp = new TcpClient();
        tcp.Connect(endpoint);
        tcp.GetStream().Write(Encoding.ASCII.GetBytes(request));
        var buffer = new byte[4096];
        var text = "";
        while (!text.Contains('}') && tcp.GetStream().Read(buffer) is > 0 and var read)
            text += Encoding.UTF8.GetString(buffer, 0, read);
        return text;
    }
}
