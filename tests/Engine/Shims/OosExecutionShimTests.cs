using Infra.Engine;
using Infra.Tests.Testing;
using Pulumi.AliCloud.Oos;

namespace Infra.Tests.Engine.Shims;

[Collection(DeploymentsCollection.Name)]
public sealed class OosExecutionShimTests
{
    private static readonly Pulumi.CustomResourceOptions Patient =
        new() { CustomTimeouts = new() { Create = TimeSpan.FromHours(1) } };

    private static LifeCycle<ExecutionArgs> Life(Pulumi.CustomResourceOptions? options = null, string sleep = "1s") =>
        new("execution", change => OosPrograms.Execution(change, options, sleep));

    [Fact]
    public async Task Execution_Made_HasRunToItsEnd()
    {
        using var life = Life();

        var execution = await life.GivenAsync();

        Assert.Equal(("Success", """{"zone":"cn-hangzhou-b"}"""),
            (execution.Outputs["status"], execution.Outputs["outputs"]));
        await life.AssertStableAsync();
    }

    [Fact]
    public async Task Execution_ThatFailed_IsASuccessfulResource()
    {
        using var life = Life();

        var execution = await life.GivenAsync(args => args.Parameters = """{"region":"nowhere"}""");

        Assert.Equal((ResourceStatus.Created, "Failed"), (execution.Status, execution.Outputs["status"]));
        Assert.Contains("look", (string)execution.Outputs["statusMessage"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execution_LongerThanTheProvidersTime_IsNotWaitedFor()
    {
        using var life = Life(sleep: "12m");

        var error = await life.FailAsync();

        Assert.Contains("timeout: 11m0s", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execution_WithTimeOfItsOwn_IsWaitedFor()
    {
        using var life = Life(Patient, sleep: "12m");

        var execution = await life.GivenAsync();

        Assert.Equal("Success", execution.Outputs["status"]);
    }

    [Fact]
    public async Task Parameters_ThatTheTemplateFillsIn_RunItAgain()
    {
        using var life = Life();
        var first = await life.GivenAsync(args => args.Parameters = "{}");

        var again = await life.UpAsync(args => args.Parameters = "{}");

        Assert.Equal(ResourceStatus.Replaced, again.Status);
        Assert.NotEqual(first.Id, again.Id);
        Assert.Equal("parameters", Assert.Single(again.Changes).Property);
    }

    [Fact]
    public async Task TemplateContent_IsReadBackEmpty_AndRunsAgain()
    {
        using var life = Life();
        static void Inline(ExecutionArgs args) => args.TemplateContent = OosPrograms.Content();
        await life.GivenAsync(Inline);

        var again = await life.UpAsync(Inline);

        Assert.Equal((ResourceStatus.Replaced, "templateContent"),
            (again.Status, Assert.Single(again.Changes).Property));
    }

    [Fact]
    public async Task SafetyCheck_LeftOut_RunsAgain()
    {
        using var life = Life();
        await life.GivenAsync(args => args.SafetyCheck = null!);

        var again = await life.UpAsync(args => args.SafetyCheck = null!);

        Assert.Equal((ResourceStatus.Replaced, "safetyCheck"), (again.Status, Assert.Single(again.Changes).Property));
    }

    [Fact]
    public async Task IgnoredInputs_DoNotRunItAgain()
    {
        using var life = Life(new() { IgnoreChanges = { "templateContent", "parameters", "description" } });
        var first = await life.GivenAsync(args => args.TemplateContent = OosPrograms.Content());

        var again = await life.UpAsync(args =>
        {
            args.TemplateContent = OosPrograms.Content("other");
            args.Parameters = "{}";
            args.Description = "later";
        });

        Assert.Equal((ResourceStatus.Unchanged, first.Id), (again.Status, again.Id));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Execution_Destroyed_IsForgotten(bool outside)
    {
        using var life = Life();

        await life.AssertDestroyedAsync(outside ? Delete : null);
    }

    private static void Delete(Infra.Cloud.CloudClient client, string id) =>
        client.Call("oos", "DeleteExecutions", ("ExecutionIds", $"[\"{id}\"]"));
}
