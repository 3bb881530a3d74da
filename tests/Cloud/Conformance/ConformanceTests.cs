namespace Infra.Tests.Cloud.Conformance;

/// <summary>Holds every operation that has published metadata against it; runs over HTTP as well.</summary>
public sealed class ConformanceTests
{
    public static TheoryData<string> Names => [.. ConformanceCases.All.Select(made => made.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Operation_Called_AnswersAsItsMetadataSays(string name) => ConformanceCaseCheck.Run(name);
}
