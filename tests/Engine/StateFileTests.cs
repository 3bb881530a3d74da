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

    [Theory]
    [InlineData("", "'resources' is not array", "{}")]
    [InlineData("", "a resource is not object", "[7]")]
    [InlineData("a; a", "'A' stands in it twice")]
    [InlineData("a parent=b", "'A' has the parent 'B', which is not in it")]
    [InlineData("a parent=b; b", "'A' has the parent 'B', which comes after it or depends on it")]
    [InlineData("a dependencies=b", "'A' depends on 'B', which is not in it")]
    [InlineData("a dependencies=b; b dependencies=a", "'A' depends on 'B', which comes after it or depends on it")]
    [InlineData("a dependencies=a", "'A' depends on itself")]
    [InlineData("a propertyDependencies=b", "'A' depends on 'B', which is not in it")]
    [InlineData("a deletedWith=b", "'A' depends on 'B', which is not in it")]
    [InlineData("a provider=b::id", "'A' has the provider 'B', which is not in it")]
    [InlineData("a provider=nonsense", "'nonsense' is not a provider")]
    [InlineData("a delete=maybe", "'delete' is neither true nor false")]
    [InlineData("a customTimeouts=1e300", "the timeout 'create' is out of range")]
    public async Task Up_DamagedResources_AreRefusedAndSaidWhatIsWrong(string resources, string message, string? json = null)
    {
        using var project = new EngineFixture();
        var text = Deployment(json ?? Resources(resources));
        WriteState(project, text);

        var error = await Assert.ThrowsAsync<UsageException>(() => project.UpAsync(() => { }));

        message = message.Replace("'A'", $"'{UrnOf("a")}'", StringComparison.Ordinal).Replace("'B'", $"'{UrnOf("b")}'", StringComparison.Ordinal);
        Assert.Equal($"{project.StateFile} is not a readable stack state: {message}", error.Message);
        Assert.NotNull(error.Hint);
        Assert.Equal(text, project.ReadState());
    }

    [Theory]
    [InlineData("a; a delete=true; a delete=true")]
    [InlineData("a delete=true; a; b parent=a dependencies=a")]
    [InlineData("a; b propertyDependencies=a deletedWith=a")]
    public void Export_SoundResources_AreRead(string resources)
    {
        using var project = new EngineFixture();
        WriteState(project, Deployment(Resources(resources)));

        using var exported = new MemoryStream();
        project.Engine.Export(exported);

        Assert.Equal(resources.Split(';').Length, JsonNode.Parse(exported.ToArray())!["deployment"]!["resources"]!.AsArray().Count);
    }

    [Fact]
    public void Export_TwentyThousandResources_AreRead()
    {
        using var project = new EngineFixture();
        WriteState(project, Deployment(Resources(string.Join(';', Enumerable.Range(0, 20_000)
            .Select(index => index == 0 ? "r0" : $"r{index} parent=r{index - 1} dependencies=r0")))));

        using var exported = new MemoryStream();
        project.Engine.Export(exported);

        Assert.Equal(20_000, JsonNode.Parse(exported.ToArray())!["deployment"]!["resources"]!.AsArray().Count);
    }

    [Fact]
    public async Task Refresh_ThatFindsADependencyGone_LeavesAStateThatCanBeRead()
    {
        using var project = new EngineFixture();
        var key = (await project.GivenAsync(Declare)).Named("key").Id!;
        project.InAccount(client => client.Call("Kms", "ScheduleKeyDeletion", ("KeyId", key), ("PendingWindowInDays", "7")));
        project.InAccount(client => client.Wait(TimeSpan.FromDays(8)));

        var refreshed = await project.Engine.RefreshAsync();
        var result = await project.UpAsync(Declare);

        Assert.Equal(ResourceStatus.Deleted, refreshed.Named("key").Status);
        Assert.Equal([], result.Errors);

        static void Declare()
        {
            var key = new Pulumi.AliCloud.Kms.Key("key", new() { PendingWindowInDays = 7 });
            SmallProgram.DeclarePlainDisk(change: disk => disk.Description = key.Id);
        }
    }

    [Fact]
    public void Export_StateThatIsADirectory_SaysSo()
    {
        using var project = new EngineFixture();
        Directory.CreateDirectory(project.StateFile);

        var error = Assert.Throws<UsageException>(() => StateFile.Parse(project.StateFile));

        Assert.Equal($"{project.StateFile} cannot be read: it is a directory", error.Message);
        Assert.NotNull(error.Hint);
    }

    [Fact]
    public async Task Up_StateThatIsADirectory_SaysSo()
    {
        using var project = new EngineFixture();
        Directory.CreateDirectory(project.StateFile);

        var error = await Assert.ThrowsAsync<UsageException>(() => project.UpAsync(() => SmallProgram.DeclarePlainDisk()));

        Assert.EndsWith(": it is a directory", error.Message, StringComparison.Ordinal);
        Assert.StartsWith(project.StateFile, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_BelowAFile_NamesThePathAndAWayOut()
    {
        using var project = new EngineFixture();
        var file = Path.Combine(project.Directory, "file");
        File.WriteAllText(file, "");
        var below = Path.Combine(file, "state.json");

        var written = Assert.Throws<UsageException>(() => AtomicFile.Write(below, "x"u8));
        var appended = Assert.Throws<UsageException>(() => AtomicFile.OpenLines(below));

        Assert.All([written, appended], error =>
        {
            Assert.StartsWith($"{below} cannot be written: ", error.Message, StringComparison.Ordinal);
            Assert.Contains("may be written", error.Hint, StringComparison.Ordinal);
        });
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
    public async Task Up_JournalThatIsADirectory_SaysSo()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => SmallProgram.DeclarePlainDisk());
        Directory.CreateDirectory(project.JournalFile);

        var error = await Assert.ThrowsAsync<UsageException>(() => project.UpAsync(() => SmallProgram.DeclarePlainDisk()));

        Assert.Equal($"{project.JournalFile} cannot be read: it is a directory", error.Message);
        Assert.NotNull(error.Hint);
    }

    [Fact]
    public async Task Up_JournalHeldByAnotherProgram_NamesTheFileAndAWayOut()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => SmallProgram.DeclarePlainDisk());
        using var held = new FileStream(project.JournalFile, FileMode.Create, FileAccess.Write, FileShare.None);

        var error = await Assert.ThrowsAsync<UsageException>(() => project.UpAsync(() => SmallProgram.DeclarePlainDisk()));

        Assert.StartsWith($"{project.JournalFile} cannot be read: ", error.Message, StringComparison.Ordinal);
        Assert.Contains("may be read", error.Hint, StringComparison.Ordinal);
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
        using var holder = Infra.Files.DirectoryLock.Take(Path.Combine(project.StateDirectory, "stacks", "test.lock"));

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

    private static string UrnOf(string name) => EngineFixture.Urn("test:index:Thing", name);

    private static void WriteState(EngineFixture project, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(project.StateFile)!);
        File.WriteAllText(project.StateFile, text);
    }

    private static string Deployment(string resources) => "{\"version\": 3, \"deployment\": {\"resources\": " + resources + "}}";

    /// <summary>Resources by their names, each with fields that name others.</summary>
    private static string Resources(string text) => new JsonArray([.. text.Split(';').Select(Resource)]).ToJsonString();

    private static JsonObject Resource(string text)
    {
        var words = text.Trim().Split(' ');
        var resource = new JsonObject { ["urn"] = UrnOf(words[0]), ["type"] = "test:index:Thing" };
        foreach (var field in words.Skip(1).Select(word => word.Split('=', 2)))
        {
            resource[field[0]] = field[0] switch
            {
                "dependencies" => new JsonArray(UrnOf(field[1])),
                "propertyDependencies" => new JsonObject { ["some"] = new JsonArray(UrnOf(field[1])), ["none"] = null },
                "provider" => field[1].Split("::") is [var name, var id] ? $"{UrnOf(name)}::{id}" : field[1],
                "delete" => field[1] == "true" ? true : field[1],
                "customTimeouts" => new JsonObject { ["create"] = double.Parse(field[1]) },
                _ => UrnOf(field[1]),
            };
        }
        return resource;
    }
}
