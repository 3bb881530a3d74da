using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Tests.Offline.Behaviour;

[Collection(DeploymentsCollection.Name)]
public sealed class AssertedOutputTests
{
    [Fact]
    public async Task Output_AfterTheRun_CanBeReadAndApplied()
    {
        Key? key = null;
        await TestProgram.UpAsync(RecordingMocks.Returning("arn", "acs:key"), () => key = new Key("key"));

        var applied = key!.Arn.Apply(arn => arn + "!");

        Assert.Equal("acs:key", await OutputUtilities.GetValueAsync(key.Arn));
        Assert.Equal("acs:key!", await OutputUtilities.GetValueAsync(applied));
    }

    [Fact]
    public async Task Output_AfterAFailedRun_FaultsInsteadOfHanging()
    {
        Key? key = null;
        var mocks = new RecordingMocks { OnResource = _ => throw new InvalidOperationException("boom") };
        await TestProgram.FailAsync(mocks, () => key = new Key("key"));

        var exception = await Assert.ThrowsAnyAsync<Exception>(() => OutputUtilities.GetValueAsync(key!.Arn));

        Assert.Contains("boom", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ToString_InsideARun_SaysThatItIsNotSupported()
    {
        var text = "";

        await TestProgram.UpAsync(new RecordingMocks(), () => text = Output.Create("value").ToString());

        Assert.Contains("not supported", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_OutsideARun_Throws()
    {
        var output = Output.Create("value");

        Assert.Throws<InvalidOperationException>(output.ToString);
    }
}
