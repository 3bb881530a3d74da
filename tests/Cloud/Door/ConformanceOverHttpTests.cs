namespace Infra.Tests.Cloud.Door;

/// <summary>Runs the tests of the published metadata a second time, over HTTP.</summary>
public sealed class ConformanceOverHttpTests
{
    internal const string Room = "Conformance";

    public static TheoryData<string, int> Tests => ModelTest.Rows(room => room == Room);

    [Theory]
    [MemberData(nameof(Tests))]
    public Task Model_OverHttp_BehavesAsInProcess(string name, int row) => ModelTest.RunOverHttpAsync(name, row);
}
