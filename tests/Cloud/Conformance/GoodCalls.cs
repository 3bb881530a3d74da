using Infra.Tests.Testing;

namespace Infra.Tests.Cloud.Conformance;

/// <summary>Calls that are good, at least one for each operation that has metadata; from them the others are
/// made.</summary>
internal static class GoodCalls
{
    private static readonly Lazy<IReadOnlyList<GoodCall>> Read = new(() =>
        [.. File.ReadLines(Repository.PathOf("tests", "Cloud", "Conformance", "good-calls.txt"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(GoodCall.Parse)]);

    /// <summary>The calls in the order of the file.</summary>
    public static IReadOnlyList<GoodCall> All => Read.Value;

    /// <summary>The calls of one operation, in the order of the file.</summary>
    public static IEnumerable<GoodCall> Of(string product, string action) =>
        All.Where(call => call.Product == product && call.Action == action);
}
