using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Tests.Offline.Behaviour;

[Collection(DeploymentsCollection.Name)]
public sealed class StackReferenceTests
{
    [Fact]
    public async Task StackReference_New_IsAReadOfTheNamedStack()
    {
        var mocks = Returning(new Dictionary<string, object> { ["url"] = "https://example.com" });

        await TestProgram.UpAsync(mocks, () => _ = new StackReference("org/project/other"));

        var seen = Assert.Single(mocks.Resources);
        Assert.Equal(("pulumi:pulumi:StackReference", "org/project/other"), (seen.Type, seen.Id));
    }

    [Fact]
    public async Task Outputs_Listed_AreReadAndOnlySecretNamesAreSecret()
    {
        var mocks = Returning(new Dictionary<string, object> { ["url"] = "u", ["password"] = "p" }, "password");
        Output<object?>? url = null, password = null, absent = null;
        StackReferenceOutputDetails? details = null;

        await TestProgram.UpAsync(mocks, () =>
        {
            var other = new StackReference("org/project/other");
            (url, password) = (other.GetOutput("url"), other.GetOutput("password"));
            absent = other.GetOutput("absent");
            details = other.GetOutputDetailsAsync("password").GetAwaiter().GetResult();
        });

        Assert.Equal("u", await OutputUtilities.GetValueAsync(url!));
        Assert.False(await Output.IsSecretAsync(url!));
        Assert.Equal("p", await OutputUtilities.GetValueAsync(password!));
        Assert.True(await Output.IsSecretAsync(password!));
        Assert.Null(await OutputUtilities.GetValueAsync(absent!));
        Assert.Equal((null, "p"), (details!.Value, details.SecretValue));
    }

    [Fact]
    public async Task RequireOutput_Absent_FailsTheRun()
    {
        var message = await TestProgram.FailAsync(
            Returning([]), () => new StackReference("org/project/other").RequireOutput("absent"));

        Assert.Contains(
            "Required output 'absent' does not exist on stack 'org/project/other'.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetOutput_MockWithoutSecretOutputNames_IsANullReference()
    {
        var state = new Dictionary<string, object> { ["name"] = "n", ["outputs"] = new Dictionary<string, object>() };

        var message = await TestProgram.FailAsync(
            RecordingMocks.Returning(state), () => new StackReference("org/project/other").GetOutput("url"));

        Assert.Contains("NullReferenceException", message, StringComparison.Ordinal);
    }

    private static RecordingMocks Returning(Dictionary<string, object> outputs, params string[] secretNames)
        => RecordingMocks.Returning(new Dictionary<string, object>
        {
            ["name"] = "org/project/other",
            ["outputs"] = outputs,
            ["secretOutputNames"] = secretNames,
        });
}
