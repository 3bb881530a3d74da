using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Infra.Bench.Door;

/// <summary>The load driver wrk, as Debian packages it (apt-get install wrk).</summary>
internal static class Wrk
{
    private const int Connections = 32;
    private const int Seconds = 5;

    /// <summary>Requests that are ended by zero bytes in a file, each sent once, in order.</summary>
    private const string Script = """
        local requests, next = {}, 0
        function init(arguments)
          local file = assert(io.open(arguments[1], "rb"))
          for request in file:read("*a"):gmatch("([^%z]+)%z") do requests[#requests + 1] = request end
          file:close()
        end
        function request()
          next = next + 1
          return requests[next] or error("the requests are used up")
        end
        """;

    /// <summary>What one run gave.</summary>
    internal sealed record Result(double PerSecond, long Requests);

    /// <summary>Sends requests out of a file to an endpoint; without a file, empty GETs.</summary>
    public static Result Run(string endpoint, string? requests)
    {
        var start = new ProcessStartInfo("wrk") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in (IEnumerable<string>)["-t1", $"-c{Connections}", $"-d{Seconds}s"])
            start.ArgumentList.Add(argument);
        if (requests is not null)
        {
            var script = Path.ChangeExtension(requests, ".lua");
            File.WriteAllText(script, Script);
            start.ArgumentList.Add("-s");
            start.ArgumentList.Add(script);
        }

        start.ArgumentList.Add($"http://{endpoint}/");
        if (requests is not null)
        {
            start.ArgumentList.Add("--");
            start.ArgumentList.Add(requests);
        }

        using var wrk = Process.Start(start)!;
        var output = wrk.StandardOutput.ReadToEnd();
        wrk.WaitForExit();
        if (wrk.ExitCode != 0 || output.Contains("Non-2xx", StringComparison.Ordinal)
            || output.Contains("Socket errors", StringComparison.Ordinal))
            throw new InvalidOperationException($"wrk had requests that failed:\n{output}");
        return new(Number(output, @"Requests/sec:\s+([\d.]+)"), (long)Number(output, @"(\d+) requests in"));
    }

    private static double Number(string output, string pattern) => double.Parse(
        Regex.Match(output, pattern, RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value,
        CultureInfo.InvariantCulture);
}
