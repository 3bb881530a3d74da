using Infra.Tests.Testing;
using Xunit.Abstractions;

namespace Infra.Tests.Cloud.Conformance;

/// <summary>Says how large the suite is and that it leaves nothing out.</summary>
public sealed class ConformanceCountTests(ITestOutputHelper output)
{
    [Fact]
    public void Suite_HasAGoodCallOfEveryOperation_WithEveryParameter()
    {
        var missing =
            from operation in ConformanceCases.Operations
            let calls = GoodCalls.Of(operation.Product, operation.Name).ToList()
            from parameter in operation.Parameters.Where(parameter => parameter.IsTakenBy(operation.Action!))
                .Select(parameter => parameter.Name).DefaultIfEmpty("")
            where !ConformanceCases.NeverSent.Contains($"{operation.Name} {parameter}")
            where calls.Count == 0 || (parameter.Length > 0 && !calls.Exists(call => call.Has(parameter)))
            select $"{operation.Product} {operation.Name} {parameter}";

        Assert.Empty(missing);
    }

    [Fact]
    public void Suite_Counts_AreAsReviewed()
    {
        var counts = string.Concat(
            from made in ConformanceCases.All
            group made by (made.Call.Product, made.Kind) into cases
            orderby cases.Key.Product, cases.Key.Kind
            select $"{cases.Key.Product,-12} {cases.Key.Kind,-10} {cases.Count(),5}\n");
        var text = $"{counts}all cases {ConformanceCases.All.Count}, operations {ConformanceCases.Operations.Count()}\n";

        output.WriteLine(text);

        Snapshot.MatchesText(text);
    }
}
