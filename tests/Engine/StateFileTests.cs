using System.Text.Json.Nodes;
using Infra.Engine;
using Infra.Tests.Testing;

namespace Infra.Tests.Engine;

[Collection(DeploymentsCollection.Name)]
public sealed class StateFileTests
{
    [Theory]
    [InlineData("", "is not a readable stack state")]
    [InlineData("{\"version\": 3, \"deployment\": {\"resources\": [", "is not a readable stack state")]
    [InlineData("[]", "it must be an object with 'version' and 'deployment'")]
    [InlineData("{\"version\": 4, \"deployment\": {}}", "has version 4 of the deployment format, and this program reads version 3")]
    [InlineData("{\"version\": 3, \"deployment\": {\"resources\": [{\"type\": \"t\"}]}}", "a resource has no 'urn'")]
    [InlineData("{\"version\": 3, \"deployment\": {\"resources\": [{\"urn\": \"disk\", \"type\": \"t\"}]}}", "'disk' is not a resource name")]
    [InlineData("{\"version\": 3, \"deployment\": {\"resources\": [{\"urn\": 7, \"type\": \"t\"}]}}", "'urn' is not string")]
    [InlineData("{\"version\": 3, \"deployment\": {\"secrets_providers\": {\"type\": \"service\"}}}", "the provider 'service'")]
    public async Task Up_UnusableState_IsRefusedAndLeftAsItIs(string text, string message)
    {
        using var project = new EngineFixture();
        Directory.CreateDirectory(Path.GetDirectoryName(project.StateFile)!);
        File.WriteAllText(project.StateFile, text);

        var error = await Assert.ThrowsAsync<UsageException>(() => project.UpAsync(() => SmallProgram.DeclarePlainDisk()));

        Assert.StartsWith(project.StateFile, error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.Hint);
        Assert.Equal(text, File.ReadAllText(project.StateFile));
    }

    [Fact]
    public async Task Up_HalfWrittenLastJournalLine_IsDropped()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => SmallProgram.DeclarePlainDisk());
        var before = project.ReadState();
        File.WriteAllText(project.JournalFile, "{\"op\":\"begin\",\"step\":\"upd");

        var result = await project.UpAsync(() => SmallProgram.DeclarePlainDisk());

        Assert.Equal([], result.Errors);
        Assert.Equal(before.Split('\n').Skip(5), project.ReadState().Split('\n').Skip(5));
        Assert.False(File.Exists(project.JournalFile));
    }

    [Fact]
    public async Task Up_DamagedJournalLine_IsRefusedByItsNumber()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => SmallProgram.DeclarePlainDisk());
        File.WriteAllText(project.JournalFile, "{\"op\":\"start\",\"at\":\"2026-01-01T00:00:00Z\"}\nnonsense\n");

        var error = await Assert.ThrowsAsync<UsageException>(() => project.UpAsync(() => SmallProgram.DeclarePlainDisk()));

        Assert.StartsWith($"line 2 of {project.JournalFile} is damaged", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task State_OnUnix_IsReadableByItsOwnerOnly()
    {
        if (OperatingSystem.IsWindows()) return;
        using var project = new EngineFixture();

        await project.GivenAsync(() => SmallProgram.DeclarePlainDisk());

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(project.StateFile));
    }

    [Fact]
    public async Task State_HasTheFieldsOfAStackExportInTheirOrder()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(SmallProgram.Declare);

        var deployment = JsonNode.Parse(project.ReadState())!["deployment"]!.AsObject();

        Assert.Equal(["manifest", "resources", "metadata"], deployment.Select(field => field.Key));
        Assert.Equal(["time", "magic", "version"], deployment["manifest"]!.AsObject().Select(field => field.Key));
        var disk = deployment["resources"]!.AsArray().Single(resource => resource!["urn"]!.GetValue<string>().EndsWith("::disk", StringComparison.Ordinal))!;
        Assert.Equal(
            ["urn", "custom", "id", "type", "inputs", "outputs", "parent", "dependencies", "provider", "propertyDependencies", "created", "modified"],
            disk.AsObject().Select(field => field.Key));
    }

    [Fact]
    public async Task State_ListsEachResourceAfterThoseItRefersTo()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(SmallProgram.Declare);

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var resource in JsonNode.Parse(project.ReadState())!["deployment"]!["resources"]!.AsArray())
        {
            var references = (resource!["dependencies"]?.AsArray().Select(urn => urn!.GetValue<string>()) ?? [])
                .Append(resource["parent"]?.GetValue<string>()).OfType<string>();
            Assert.All(references, urn => Assert.Contains(urn, seen));
            seen.Add(resource["urn"]!.GetValue<string>());
        }
    }

    [Fact]
    public async Task Export_OfAStack_IsTheStateFile()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(SmallProgram.Declare);
        using var exported = new MemoryStream();

        project.Engine.Export(exported);

        Assert.Equal(project.ReadState(), System.Text.Encoding.UTF8.GetString(exported.ToArray()));
    }

    [Fact]
    public async Task Up_WhileAnotherProcessHoldsTheStack_IsRefused()
    {
        using var project = new EngineFixture();
        using var holder = Infra.Cloud.Persistence.DirectoryLock.Take(Path.Combine(project.StateDirectory, "stacks", "test.lock"));

        var error = await Assert.ThrowsAsync<UsageException>(() => project.UpAsync(() => { }));

        Assert.Contains($"process {Environment.ProcessId}", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(project.StateFile));
    }

    [Fact]
    public async Task Up_WhileAnotherProcessHoldsTheAccount_IsRefused()
    {
        using var project = new EngineFixture();
        using var holder = Infra.Cloud.CloudAccount.Open(project.AccountDirectory);

        var error = await Assert.ThrowsAsync<UsageException>(() => project.UpAsync(() => { }));

        Assert.Contains($"process {Environment.ProcessId}", error.Message, StringComparison.Ordinal);
    }
}
