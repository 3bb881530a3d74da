using System.Text.Json.Nodes;
using Infra.Engine;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.AliCloud.Kms;

namespace Infra.Tests.Engine;

[Collection(DeploymentsCollection.Name)]
public sealed class SecretTests
{
    private const string Planted = "planted-s3cr3t";

    [Fact]
    public async Task SecretInput_StandsNowhereInTheClear()
    {
        using var project = new EngineFixture();
        var journal = "";
        project.AfterJournalLine = () => journal += File.Exists(project.JournalFile) ? File.ReadAllText(project.JournalFile) : "";
        var steps = new Texts();

        var result = await project.UpAsync(() => Declare(Planted), steps);

        Assert.Equal([], result.Errors);
        Assert.Equal("[secret]", result.Named("key").Inputs["description"]);
        Assert.Equal("[secret]", result.Named("key").Outputs["description"]);
        foreach (var text in new[] { project.ReadState(), journal, steps.All, System.Text.Json.JsonSerializer.Serialize(result) })
            Assert.DoesNotContain(Planted, text, StringComparison.Ordinal);
        Assert.Contains("1b47061264138c4ac30d75fd1eb44270", project.ReadState(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsMadeFromASecretOutput_IsSecretToo()
    {
        using var project = new EngineFixture();

        var result = await project.UpAsync(() =>
        {
            var first = Declare(Planted);
            _ = new Key("second", new() { Description = first.Description.Apply(text => $"like {text}"), PendingWindowInDays = 7 });
        });

        Assert.Equal([], result.Errors);
        Assert.Equal("[secret]", result.Named("second").Inputs["description"]);
        Assert.DoesNotContain(Planted, project.ReadState(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AdditionalSecretOutputs_AreEncrypted()
    {
        using var project = new EngineFixture();

        var result = await project.UpAsync(() => SmallProgram.DeclareKey(options: new() { AdditionalSecretOutputs = { "arn" } }));

        Assert.Equal("[secret]", result.Named("key").Outputs["arn"]);
        Assert.DoesNotContain("\"acs:kms:", project.ReadState(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecretInput_Unchanged_KeepsItsCiphertext()
    {
        using var project = new EngineFixture();
        await project.UpAsync(() => Declare(Planted));
        var before = project.ReadState();

        var result = await project.UpAsync(() => Declare(Planted));

        Assert.Equal("key unchanged", result.Summary());
        Assert.Equal(before, project.ReadState());
    }

    [Fact]
    public async Task SecretInput_Changed_IsAnUpdate()
    {
        using var project = new EngineFixture();
        await project.UpAsync(() => Declare(Planted));

        var result = await project.UpAsync(() => Declare("another"));

        Assert.Equal("key updated", result.Summary());
        Assert.Equal(["description"], result.Named("key").Changes.Select(change => change.Path));
    }

    [Fact]
    public async Task Passphrase_Wrong_IsRefusedAndNothingChanges()
    {
        using var project = new EngineFixture();
        project.Environment["PULUMI_CONFIG_PASSPHRASE"] = "one";
        await project.UpAsync(() => Declare(Planted));
        var before = project.ReadState();
        project.Environment["PULUMI_CONFIG_PASSPHRASE"] = "two";

        var error = await Assert.ThrowsAsync<UsageException>(() => project.UpAsync(() => Declare(Planted)));

        Assert.Equal($"the passphrase does not open the secrets in {project.StateFile}", error.Message);
        Assert.Equal("set PULUMI_CONFIG_PASSPHRASE to the passphrase they were made with", error.Hint);
        Assert.Equal(before, project.ReadState());
    }

    [Fact]
    public async Task Passphrase_None_MakesAKeyFileForTheOwnerOnly()
    {
        using var project = new EngineFixture();

        await project.UpAsync(() => Declare(Planted));

        var file = Path.Combine(project.StateDirectory, "passphrase");
        Assert.Equal(32, Convert.FromBase64String(File.ReadAllText(file)).Length);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task SecretValueThatIsWrong_IsNotShown()
    {
        using var project = new EngineFixture();

        var result = await project.UpAsync(() => _ = new Key("key", new() { KeySpec = Output.CreateSecret(Planted) }));

        Assert.EndsWith("got [secret]", result.OnlyError(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task State_WithSecrets_NamesThePassphraseProviderAndItsSalt()
    {
        using var project = new EngineFixture();
        await project.UpAsync(() => Declare(Planted));

        var provider = JsonNode.Parse(project.ReadState())!["deployment"]!["secrets_providers"]!;

        Assert.Equal("passphrase", provider["type"]!.GetValue<string>());
        Assert.Matches("^v1:[^:]+:v1:[^:]+:[^:]+$", provider["state"]!["salt"]!.GetValue<string>());
    }

    private static Key Declare(string description) =>
        new("key", new() { Description = Output.CreateSecret(description), PendingWindowInDays = 7 });

    private sealed class Texts : IProgress<StepEvent>
    {
        public string All { get; private set; } = "";

        public void Report(StepEvent value) => All += System.Text.Json.JsonSerializer.Serialize(value);
    }
}
