using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Offline.Behaviour;

[Collection(DeploymentsCollection.Name)]
public sealed class OutsideARunTests
{
    private const string Message = "Trying to acquire Deployment.Instance before 'Run' was called.";

    [Fact]
    public void Resource_New_IsRefused()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new Key("key"));

        Assert.Equal(Message, exception.Message);
    }

    [Fact]
    public void Config_New_IsRefused()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new Config());

        Assert.Equal(Message, exception.Message);
    }

    [Fact]
    public void Instance_Read_IsRefused()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Deployment.Instance);

        Assert.Equal(Message, exception.Message);
    }
}
