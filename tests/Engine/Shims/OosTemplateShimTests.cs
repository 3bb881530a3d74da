using Infra.Tests.Testing;
using Pulumi.AliCloud.Oos;

namespace Infra.Tests.Engine.Shims;

[Collection(DeploymentsCollection.Name)]
public sealed class OosTemplateShimTests
{
    private static LifeCycle<TemplateArgs> Life() => new("template", change => OosPrograms.Template(change));

    public static TheoryData<string, Action<TemplateArgs>> Updates => new()
    {
        { "content", args => args.Content = OosPrograms.Content("looks again") },
        { "versionName", args => args.VersionName = "second" },
        { "tags", args => args.Tags = new() { ["team"] = "a", ["more"] = "b" } },
    };

    [Fact]
    public async Task Template_Made_IsKnownByItsName()
    {
        using var life = Life();

        var template = await life.GivenAsync();

        Assert.Equal((OosPrograms.TemplateName, "v1", "looks"),
            (template.Id, template.Outputs["templateVersion"], template.Outputs["description"]));
        await life.AssertStableAsync();
    }

    [Theory]
    [MemberData(nameof(Updates))]
    public async Task Template_Changed_GetsAnotherVersion(string argument, Action<TemplateArgs> change)
    {
        using var life = Life();

        var updated = await life.AssertUpdatedAsync(change);

        Assert.Contains(updated.Changes, item => item.Property == argument);
        Assert.Equal("v2", updated.Outputs["templateVersion"]);
    }

    [Fact]
    public async Task Template_NamedAnew_IsAnother()
    {
        using var life = Life();

        await life.AssertReplacedAsync(args => args.TemplateName = "another");
    }

    [Fact]
    public async Task Template_OutsideOfTheLanguage_IsRefusedWithThePlace()
    {
        using var life = Life();

        var error = await life.FailAsync(args => args.Content = OosPrograms.Content(sleep: "soon"));

        Assert.Contains("InvalidParameter", error, StringComparison.Ordinal);
        Assert.Contains("pause", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Template_DeletedOutside_IsMadeAgain()
    {
        using var life = Life();

        await life.AssertMadeAgainAsync(Delete);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Template_Destroyed_IsGoneWhoeverDeletedIt(bool outside)
    {
        using var life = Life();

        await life.AssertDestroyedAsync(outside ? Delete : null);
    }

    private static void Delete(Infra.Cloud.CloudClient client, string id) =>
        client.Call("oos", "DeleteTemplate", ("TemplateName", id));
}
