using Infra.Instances;
using Infra.Tests.Testing;

namespace Infra.Tests.Components;

[Collection("Deployments")]
public sealed class ImportedKeyPairTests
{
    [Fact]
    public async Task PrivateKey_IsRefusedAndNeverShown()
    {
        const string secret = "b3BlbnNzaC1rZXktdjEAAAAA";

        var text = await ProgramRun.Failure(() => _ = new ImportedKeyPair("ops", new()
        {
            PublicKey = $"-----BEGIN OPENSSH PRIVATE KEY-----\n{secret}",
        }));

        Assert.Contains(
            "ImportedKeyPair 'ops': 'publicKey' must be a public key in the form of OpenSSH", text, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryBreach_IsNamedAtOnce()
    {
        var text = await ProgramRun.Failure(() => _ = new ImportedKeyPair("ops", new() { KeyPairName = "1st" }));

        Assert.Contains("'publicKey' must be given", text, StringComparison.Ordinal);
        Assert.Contains("'keyPairName' must start with a letter", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task KeyPair_IsImportedUnderANameThatGoesWithTheKey(bool isPreview)
    {
        var run = await ProgramRun.Of(
            () => _ = new ImportedKeyPair("ops", new() { PublicKey = "ssh-rsa AAAA", Tags = { ["team"] = "shop" } }),
            isPreview: isPreview);

        var pair = run.Only("alicloud:ecs/ecsKeyPair:EcsKeyPair");
        Assert.Equal("ops-06eecfb8", pair["keyPairName"]);
        Assert.Equal("ssh-rsa AAAA", pair["publicKey"]);
    }

    [Fact]
    public async Task Name_OfTheLongestComponent_IsCutToMakeRoomForTheMark()
    {
        var name = new string('o', 128);

        var run = await ProgramRun.Of(() => _ = new ImportedKeyPair(name, new() { PublicKey = "ssh-rsa AAAA" }));

        Assert.Equal($"{name[..119]}-06eecfb8", run.Only("alicloud:ecs/ecsKeyPair:EcsKeyPair")["keyPairName"]);
    }

    [Fact]
    public async Task Name_ThatIsGiven_IsTakenAsItIs()
    {
        var run = await ProgramRun.Of(
            () => _ = new ImportedKeyPair("ops", new() { PublicKey = "ssh-rsa AAAA", KeyPairName = "people" }));

        Assert.Equal("people", run.Only("alicloud:ecs/ecsKeyPair:EcsKeyPair")["keyPairName"]);
    }
}
