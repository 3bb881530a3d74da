using Infra.Engine;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Kms;

namespace Infra.Tests.Engine.Shims;

[Collection(DeploymentsCollection.Name)]
public sealed class DefaultEncryptionShimTests
{
    private static LifeCycle<DiskEncryptionByDefaultArgs> Switch() => new("switch", change =>
    {
        var args = new DiskEncryptionByDefaultArgs { Encrypted = true };
        change(args);
        _ = new DiskEncryptionByDefault("switch", args);
    });

    private static LifeCycle<DiskDefaultKmsKeyArgs> DefaultKey() => new("default", change =>
    {
        var on = new DiskEncryptionByDefault("switch", new() { Encrypted = true });
        var (role, first, second) = (SmallProgram.DeclareRole(), Key("first"), Key("second"));
        var args = new DiskDefaultKmsKeyArgs { KmsKeyId = first.Id };
        change(args);
        _ = new DiskDefaultKmsKey("default", args, new() { DependsOn = { on, role, first, second } });
    });

    private static Key Key(string name) => new(name, new() { PendingWindowInDays = 7 });

    private static bool IsOn(EngineFixture project)
    {
        var on = false;
        project.InAccount(client =>
            on = (bool)client.Call("Ecs", "DescribeDiskEncryptionByDefaultStatus")["Encrypted"]!);
        return on;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Switch_Made_IsTheSwitchOfItsRegion(bool encrypted)
    {
        using var life = Switch();

        var made = await life.GivenAsync(args => args.Encrypted = encrypted);

        Assert.Equal((EngineFixture.Region, encrypted), (made.Id, made.Outputs["encrypted"]));
        Assert.Equal(encrypted, IsOn(life.Project));
    }

    [Fact]
    public async Task Switch_TurnedOff_IsUpdatedInPlace()
    {
        using var life = Switch();

        await life.AssertUpdatedAsync(args => args.Encrypted = false);

        Assert.False(IsOn(life.Project));
    }

    [Fact]
    public async Task Switch_TurnedOffOutside_IsTurnedOnAgain()
    {
        using var life = Switch();
        await life.GivenAsync();
        life.Project.InAccount(client => client.Call("Ecs", "DisableDiskEncryptionByDefault"));

        var refreshed = await life.Project.Engine.RefreshAsync();
        var after = await life.UpAsync();

        Assert.Equal((ResourceStatus.Updated, ResourceStatus.Updated), (refreshed.StatusOf("switch"), after.Status));
        Assert.True(IsOn(life.Project));
    }

    [Fact]
    public async Task Switch_Destroyed_StaysOn()
    {
        using var life = Switch();

        await life.AssertDestroyedAsync();

        Assert.True(IsOn(life.Project));
    }

    [Fact]
    public async Task DefaultKey_Made_IsTheOneOfItsRegion()
    {
        using var life = DefaultKey();

        var made = await life.GivenAsync();

        Assert.Equal(EngineFixture.Region, made.Id);
        await life.AssertStableAsync();
    }

    [Fact]
    public async Task DefaultKey_Changed_IsUpdatedInPlace()
    {
        using var life = DefaultKey();
        Output<string> second = Output.Create("");
        var before = await life.GivenAsync();
        var used = (string)before.Outputs["kmsKeyId"]!;
        life.Project.InAccount(client => second = Output.Create(Keys(client).First(id => id != used)));

        var after = await life.UpAsync(args => args.KmsKeyId = second);

        Assert.Equal(ResourceStatus.Updated, after.Status);
        Assert.NotEqual(before.Outputs["kmsKeyId"], after.Outputs["kmsKeyId"]);
    }

    [Fact]
    public async Task DefaultKey_Destroyed_IsTheServiceKeyAgain()
    {
        using var life = DefaultKey();

        await life.AssertDestroyedAsync();

        life.Project.InAccount(client =>
            Assert.Equal("", (string?)client.Call("Ecs", "DescribeDiskDefaultKMSKeyId")["KMSKeyId"]));
    }

    private static IEnumerable<string> Keys(Infra.Cloud.CloudClient client) =>
        client.Call("Kms", "ListKeys")["Keys"]!["Key"]!.AsArray().Select(key => (string)key!["KeyId"]!);
}
