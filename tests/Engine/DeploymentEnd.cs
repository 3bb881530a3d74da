using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Infra.Tests.Engine;

/// <summary>What an operation leaves, as text to compare.</summary>
internal static class DeploymentEnd
{
    private static readonly Regex s_derived = new(
        """
        20[0-9][0-9]-[0-9T:.-]+Z|\b[a-z]{1,4}-[0-9a-z]{15,}(-[0-9a-z-]+)?|\biZ[0-9a-z]{15,}Z|(c|np)?[0-9a-f]{32}|-[0-9a-f]{8}"|"(roleId|privateIp|primaryIpAddress)": "[0-9.]+
        """, RegexOptions.ExplicitCapture | RegexOptions.Compiled, TimeSpan.FromMinutes(5));

    /// <summary>The state to the byte, and all objects of the account.</summary>
    public static string Exact(EngineFixture project) => project.ReadState() + string.Join('\n', Objects(project));

    /// <summary>The state but for times and what derives from them, which are identifiers, names of hosts, addresses and the
    /// marks of names: a failed run moves the clock on.</summary>
    public static string ButForTimes(EngineFixture project) => s_derived.Replace(project.ReadState(), "*");

    /// <summary>The first lines in which two ends differ.</summary>
    public static string Difference(string expected, string actual) => string.Join(" | ", expected.Split('\n').Zip(actual.Split('\n'))
        .Where(pair => pair.First != pair.Second).Take(3).Select(pair => $"{Short(pair.First)} <> {Short(pair.Second)}"));

    private static IEnumerable<string> Objects(EngineFixture project) =>
        Directory.EnumerateFiles(project.AccountDirectory, "*.json*").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Where(IsObject);

    // Beside objects an account file has a header that counts how often it was written, calls that nobody asked for again,
    // and a check sum of all.
    private static bool IsObject(string line) => JsonNode.Parse(line) is JsonObject json
        && !json.ContainsKey("generation") && !json.ContainsKey("call") && !json.ContainsKey("sha256");

    private static string Short(string line) => line.Trim() is var text && text.Length > 120 ? text[..120] : text;
}
