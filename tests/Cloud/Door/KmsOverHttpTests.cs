namespace Infra.Tests.Cloud.Door;

/// <summary>Runs the tests of KMS a second time, over HTTP.</summary>
public sealed class KmsOverHttpTests
{
    internal const string Room = "Kms";

    public static TheoryData<string, int> Tests => ModelTest.Rows(room => room == Room);

    [Theory]
    [MemberData(nameof(Tests))]
    public Task Model_OverHttp_BehavesAsInProcess(string name, int row) => ModelTest.RunOverHttpAsync(name, row);
}
