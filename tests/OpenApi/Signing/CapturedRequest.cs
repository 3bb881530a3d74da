using Infra.OpenApi.Signing;
using Infra.Tests.Testing;

namespace Infra.Tests.OpenApi.Signing;

/// <summary>A request as an official SDK sent it over the wire.</summary>
internal sealed record CapturedRequest(string Target, SignableRequest Signable)
{
    public const string AccessKeyId = "test-ak-id";
    public const string Secret = "test-ak-secret";

    public static IReadOnlyList<CapturedRequest> All { get; } = [.. Read()];

    public string Header(string name) =>
        Signable.Headers.SingleOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value ?? "";

    private static IEnumerable<CapturedRequest> Read()
    {
        var text = File.ReadAllText(Repository.PathOf("tests", "OpenApi", "Signing", "kms-sdk-requests.txt"));
        var lines = text.Split('\n').SkipWhile(line => line.StartsWith('#'));
        foreach (var request in string.Join('\n', lines).Split("---\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = request.TrimEnd('\n').Split('\n');
            var target = parts[0].Split(' ')[1];
            yield return new(target, new SignableRequest(parts[0].Split(' ')[0], target.Split('?')[0],
                [.. target.Split('?')[1].Split('&').Select(pair => Pair(pair, '=', Uri.UnescapeDataString))],
                [.. parts[1..].Select(line => Pair(line, ':', value => value.Trim()))]));
        }
    }

    private static KeyValuePair<string, string> Pair(string text, char separator, Func<string, string> read)
    {
        var split = text.IndexOf(separator, StringComparison.Ordinal);
        return new(read(text[..split]), read(text[(split + 1)..]));
    }
}
