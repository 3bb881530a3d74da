using Infra.Cloud;

namespace Infra.Tests.Cloud.Door;

/// <summary>Runs the tests of the model a second time, over HTTP: what holds in process holds for every client.</summary>
public sealed class ModelOverHttpTests
{
    public static TheoryData<string, int> Tests
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var test in ModelTest.All) data.Add(test.Name, test.Row);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Tests))]
    public async Task Model_OverHttp_BehavesAsInProcess(string name, int row)
    {
        var test = ModelTest.All.Single(test => test.Name == name && test.Row == row);
        OverHttp.TurnOn();

        await test.RunAsync();

        // A test that has a client and never calls is as good in process as here.
        foreach (var transport in OverHttp.Used.Value!) transport.Dispose();
    }

    [Fact]
    public void Client_OfATestOverHttp_CallsThroughTheDoor()
    {
        using var account = CloudAccount.InMemory();
        OverHttp.TurnOn();

        account.Client().CreateKey();

        using var transport = Assert.Single(OverHttp.Used.Value!);
        Assert.Equal((1, 0), (transport.Calls, transport.CallsOverTls));
    }

    [Fact]
    public void Client_OfAck_CallsOverTls()
    {
        using var account = CloudAccount.InMemory();
        OverHttp.TurnOn();

        account.Client().Call("CS", "DescribeClustersV1");

        using var transport = Assert.Single(OverHttp.Used.Value!);
        Assert.Equal((1, 1), (transport.Calls, transport.CallsOverTls));
    }
}
