using Infra.Tests.Testing;
using Pulumi.AliCloud.Vpc;

namespace Infra.Tests.Engine.Shims;

[Collection(DeploymentsCollection.Name)]
public sealed class SwitchShimTests
{
    private static LifeCycle<SwitchArgs> Life() =>
        new("switch", change => NetworkPrograms.Switch(NetworkPrograms.Network(), change));

    public static TheoryData<string, Action<SwitchArgs>> Updates => new()
    {
        { "vswitchName", args => args.VswitchName = "other" },
        { "description", args => args.Description = "another" },
        { "tags", args => args.Tags = new() { ["team"] = "b" } },
    };

    public static TheoryData<string, Action<SwitchArgs>> Replacements => new()
    {
        { "cidrBlock", args => args.CidrBlock = "10.2.0.0/16" },
        { "zoneId", args => { args.ZoneId = "cn-hangzhou-i"; args.CidrBlock = "10.2.0.0/16"; } },
    };

    [Fact]
    public async Task Switch_Made_IsThereWithItsTags()
    {
        using var life = Life();

        var made = await life.GivenAsync();

        Assert.StartsWith("vsw-", made.Id, StringComparison.Ordinal);
        Assert.Equal(("Available", EngineFixture.Zone), (made.Outputs["status"], made.Outputs["zoneId"]));
        await life.AssertStableAsync();
    }

    [Theory]
    [MemberData(nameof(Updates))]
    public async Task Switch_Changed_IsUpdatedInPlace(string argument, Action<SwitchArgs> change)
    {
        using var life = Life();

        var updated = await life.AssertUpdatedAsync(change);

        Assert.Contains(updated.Changes, item => item.Property == argument);
    }

    [Theory]
    [MemberData(nameof(Replacements))]
    public async Task Switch_InAnotherPlace_IsReplaced(string argument, Action<SwitchArgs> change)
    {
        using var life = Life();

        var replaced = await life.AssertReplacedAsync(change);

        Assert.Contains(replaced.Changes, item => item.Property == argument && item.Replaces);
    }

    [Fact]
    public async Task Switch_WithoutZone_IsRefusedByTheProvider()
    {
        using var life = Life();

        var error = await life.FailAsync(args => args.ZoneId = null!);

        Assert.Equal(
            "alicloud:vpc/switch:Switch 'switch': exactly one of 'zoneId', 'availabilityZone' must be set", error);
    }

    [Fact]
    public async Task Switch_DeletedOutside_IsMadeAgain()
    {
        using var life = Life();

        await life.AssertMadeAgainAsync((client, id) => client.Call("Vpc", "DeleteVSwitch", ("VSwitchId", id)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Switch_Destroyed_IsGoneWhoeverDeletedIt(bool outside)
    {
        using var life = Life();

        await life.AssertDestroyedAsync(outside ? (client, id) => client.Call("Vpc", "DeleteVSwitch", ("VSwitchId", id)) : null);
    }
}
