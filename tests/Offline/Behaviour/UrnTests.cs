using Infra.Tests.Testing;
using Pulumi.Utilities;

namespace Infra.Tests.Offline.Behaviour;

[Collection(DeploymentsCollection.Name)]
public sealed class UrnTests
{
    [Fact]
    public async Task Urn_ChildOfAComponent_LacksTheComponent()
    {
        Vault? vault = null;

        await TestProgram.UpAsync(new RecordingMocks(), () => vault = new Vault("vault"));

        Assert.Equal(
            "urn:pulumi:stack::project::pulumi:pulumi:Stack$sample:index/key:Key::vault-key",
            await OutputUtilities.GetValueAsync(vault!.Child!.Urn));
    }

    [Fact]
    public async Task Urn_DuplicateNames_AreNotDetected()
    {
        var mocks = new RecordingMocks();

        await TestProgram.UpAsync(mocks, () => _ = (new Key("same"), new Key("same")));

        Assert.Equal(2, mocks.Resources.Count);
    }
}
