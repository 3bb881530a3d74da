using Infra.Cloud;

namespace Infra.Tests.Cloud.Door;

/// <summary>Runs the tests of the model a second time, over HTTP: what holds in process holds for every client. Those
/// of KMS and of the published metadata are many, and go beside these.</summary>
public sealed class ModelOverHttpTests
{
    public static TheoryData<string, int> Tests =>
        ModelTest.Rows(room => room is not (KmsOverHttpTests.Room or ConformanceOverHttpTests.Room));

    [Theory]
    [MemberData(nameof(Tests))]
    public Task Model_OverHttp_BehavesAsInProcess(string name, int row) => ModelTest.RunOverHttpAsync(name, row);

    [Fact]
    public void Client_OfATestOverHttp_CallsThroughTheDoor()
    {
        using var account = CloudAccount.InMemory();
        var door = OverHttp.TurnOn();

        account.Client().CreateKey();

        door.End(hasPassed: true);
        var transport = Assert.Single(door.Transports);
        Assert.Equal((1, 0), (transport.Calls, transport.CallsOverTls));
    }

    [Fact]
    public void Client_OfAck_CallsOverTls()
    {
        using var account = CloudAccount.InMemory();
        var door = OverHttp.TurnOn();

        account.Client().Call("CS", "DescribeClustersV1");

        door.End(hasPassed: true);
        var transport = Assert.Single(door.Transports);
        Assert.Equal((1, 1), (transport.Calls, transport.CallsOverTls));
    }
}
