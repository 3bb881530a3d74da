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

    /// <summary>The account's files stand for the cloud itself: like it, they hold what the provider sends there, secret or
    /// not, and only their owner may read them. Nothing else that is secret may get there.</summary>
    [Fact]
    public async Task Secrets_StandInTheAccountOnlyWhereTheProviderSendsThemToTheCloud()
    {
        using var project = new EngineFixture();
        var steps = new Texts();
        var whileOpen = "";
        var engine = new LocalEngine(
            new StackConfig(project.Directory, EngineFixture.Project, "test", EngineFixture.Region,
                [new("alicloud:secretKey", "kept-setting"), new("atrest:token", "kept-token")], ["alicloud:secretKey", "atrest:token"]),
            new LocalEngineOptions
            {
                EnvironmentVariable = name => name == "PULUMI_CONFIG_PASSPHRASE" ? "kept-passphrase" : null,
                BetweenCommits = () => whileOpen = Everything(project.StateDirectory),
            });

        var result = await engine.UpAsync(options => new WithOutputs(options), steps);
        var preview = await engine.PreviewAsync(options => new WithOutputs(options), steps);
        var refreshed = await engine.RefreshAsync(steps);
        using var exported = new MemoryStream();
        engine.Export(exported);

        Assert.All([result, preview, refreshed], operation => Assert.Equal([], operation.Errors));
        var account = Everything(project.AccountDirectory);
        Assert.Contains(Planted, account, StringComparison.Ordinal);
        foreach (var file in Directory.GetFiles(project.AccountDirectory))
            if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        var shown = System.Text.Json.JsonSerializer.Serialize(new[] { result, preview, refreshed }) + steps.All
            + System.Text.Encoding.UTF8.GetString(exported.ToArray());
        foreach (var text in new[] { account, whileOpen, Everything(project.StateDirectory), shown })
            Assert.DoesNotContain("kept-", text, StringComparison.Ordinal);
        foreach (var text in new[] { shown, Everything(Path.Combine(project.StateDirectory, "stacks")) })
            Assert.DoesNotContain(Planted, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecretInput_ThatTheCloudRefuses_IsNotShown()
    {
        using var project = new EngineFixture();
        var steps = new Texts();
        project.InAccount(client =>
        {
            var key = client.Call("Kms", "CreateKey")["KeyMetadata"]!["KeyId"]!.GetValue<string>();
            client.Call("Kms", "CreateAlias", ("AliasName", $"alias/{Planted}"), ("KeyId", key));
        });

        var result = await project.UpAsync(() => _ = new Pulumi.AliCloud.Kms.Alias("alias", new()
        {
            AliasName = Output.CreateSecret($"alias/{Planted}"),
            KeyId = Declare("words").Id,
        }), steps);

        Assert.NotEmpty(result.Errors);
        Assert.DoesNotContain(Planted, steps.All + System.Text.Json.JsonSerializer.Serialize(result), StringComparison.Ordinal);
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

    /// <summary>There is no state yet that could hold the salt.</summary>
    [Fact]
    public async Task SecretInput_OfAFirstDeploymentThatWasKilled_IsReadBack()
    {
        using var project = new EngineFixture();
        using var copies = new Interruptions(project);
        project.Environment["PULUMI_CONFIG_PASSPHRASE"] = "words";
        await project.UpAsync(() => Declare(Planted));
        using var killed = new EngineFixture(directory: copies.All[^1]);
        killed.Environment["PULUMI_CONFIG_PASSPHRASE"] = "words";
        Assert.False(File.Exists(killed.StateFile));

        var result = await killed.UpAsync(() => Declare(Planted));

        Assert.Equal([], result.Errors);
        Assert.Equal("[secret]", result.Named("key").Inputs["description"]);
        Assert.Equal(project.ReadState(), killed.ReadState());
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

    private static string Everything(string directory) => string.Concat(
        Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != "lock")
            .Select(path =>
            {
                using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
                return reader.ReadToEnd();
            }));

    private sealed class WithOutputs : Stack
    {
        public WithOutputs(StackOptions options) : base(options)
        {
            _ = Declare(Planted);
            Shown = Output.CreateSecret("kept-output");
        }

        [Output("shown")]
        public Output<string> Shown { get; private set; }
    }

    private sealed class Texts : IProgress<StepEvent>
    {
        public string All { get; private set; } = "";

        public void Report(StepEvent value) => All += System.Text.Json.JsonSerializer.Serialize(value);
    }
}
