using Infra.Cloud;
using Infra.Engine;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.AliCloud.Kms;
using Pulumi.AliCloud.Ram;

namespace Infra.Tests.Engine;

[Collection(DeploymentsCollection.Name)]
public sealed class PreviewTests
{
    [Fact]
    public async Task Preview_WhatWouldBeMade_HasUnknownIdAndKnownInputs()
    {
        using var project = new EngineFixture();
        var (ids, descriptions) = (0, "");

        var result = await project.PreviewAsync(() =>
        {
            var key = SmallProgram.DeclareKey();
            key.Id.Apply(_ => ids++);
            key.Description.Apply(text => descriptions = text);
        });

        Assert.Null(result.Named("key").Id);
        Assert.Equal(0, ids);
        Assert.Equal("data at rest", descriptions);
    }

    [Fact]
    public async Task Preview_InputThatIsUnknown_IsNotTakenForRemoved()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => Declare(first: false));

        var result = await project.PreviewAsync(() => Declare(first: true));

        Assert.Equal([new PropertyChange("description", DiffKind.Update, false)], result.Named("disk").Changes);

        static void Declare(bool first)
        {
            Input<string> description = first ? SmallProgram.DeclareKey().Id : "plain";
            SmallProgram.DeclarePlainDisk(change: disk => disk.Description = description);
        }
    }

    [Fact]
    public async Task Preview_OfWhatIsDeployed_HasItsOutputs()
    {
        using var project = new EngineFixture();
        var id = (await project.GivenAsync(() => SmallProgram.DeclareKey())).Named("key").Id;
        string? seen = null;

        var result = await project.PreviewAsync(() => SmallProgram.DeclareKey().Id.Apply(known => seen = known));

        Assert.Equal("key unchanged", result.Summary());
        Assert.Equal(id, seen);
    }

    [Fact]
    public async Task Preview_OfDeletes_NamesThemAndDeletesNothing()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(SmallProgram.Declare);
        var before = project.ReadState();

        var result = await project.PreviewAsync(() => { });

        Assert.Equal("alias deleted, attachment deleted, disk deleted, key deleted, role deleted", result.Summary());
        Assert.Equal(before, project.ReadState());
    }

    [Fact]
    public async Task Preview_OfWhatIsDeployed_LeavesEveryFileAsItIs()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => _ = new Key("key", new() { Description = Output.CreateSecret("words"), PendingWindowInDays = 7 }));
        var before = Files(project.StateDirectory);

        var result = await project.PreviewAsync(SmallProgram.Declare);

        Assert.Equal([], result.Errors);
        Assert.Equal(before, Files(project.StateDirectory));
    }

    [Fact]
    public async Task Preview_OfAnInterruptedUp_LeavesEveryFileAsItIs()
    {
        using var project = new EngineFixture();
        project.BetweenCommits = () => throw new IOException("interrupted");
        await Assert.ThrowsAsync<IOException>(() => project.UpAsync(SmallProgram.Declare));
        var before = Files(project.StateDirectory);

        var result = await project.PreviewAsync(SmallProgram.Declare);

        Assert.Equal([], result.Errors);
        Assert.True(File.Exists(project.JournalFile));
        Assert.Equal(before, Files(project.StateDirectory));
    }

    [Fact]
    public async Task Preview_WhileAnotherHoldsTheAccount_SeesWhatWasCommitted()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(SmallProgram.Declare);
        using var holder = CloudAccount.Open(project.AccountDirectory);

        var result = await project.PreviewAsync(SmallProgram.Declare);

        Assert.Equal([], result.Errors);
        Assert.All(result.Resources, resource => Assert.Equal(ResourceStatus.Unchanged, resource.Status));
    }

    [Fact]
    public async Task Preview_OfDirectoriesThatMayNotBeWritten_Works()
    {
        if (OperatingSystem.IsWindows()) return;
        using var project = new EngineFixture();
        await project.GivenAsync(SmallProgram.Declare);
        string[] directories = [project.AccountDirectory, Path.GetDirectoryName(project.StateFile)!, project.StateDirectory];
        foreach (var directory in directories) File.SetUnixFileMode(directory, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            var result = await project.PreviewAsync(SmallProgram.Declare);

            Assert.Equal([], result.Errors);
        }
        finally
        {
            foreach (var directory in directories)
                File.SetUnixFileMode(directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task Preview_WrongArgument_FailsAsUpWould()
    {
        using var project = new EngineFixture();

        var result = await project.PreviewAsync(() => _ = new Key("key", new() { PendingWindowInDays = 1 }));

        Assert.EndsWith("'pendingWindowInDays' must be between 7 and 366; got 1", result.OnlyError(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_GetOfWhatDoesNotExistYet_IsUnknown()
    {
        using var project = new EngineFixture();

        var result = await project.PreviewAsync(() => Key.Get("same", SmallProgram.DeclareKey().Id));

        Assert.Equal([], result.Errors);
    }

    [Fact]
    public async Task Encryption_CountsDisksByKindOfKey()
    {
        using var project = new EngineFixture();

        var result = await project.UpAsync(() =>
        {
            SmallProgram.Declare();
            SmallProgram.DeclarePlainDisk("service");
            SmallProgram.DeclarePlainDisk("bare", disk => disk.Encrypted = false);
        });

        Assert.Equal([], result.Errors);
        Assert.Equal([new EncryptionCount("disk", 1, 1, 1)], result.Encryption);
    }

    [Fact]
    public async Task Events_OfAStep_AreAStartAndAnEndWithVirtualTimes()
    {
        using var project = new EngineFixture();
        var steps = new List<StepEvent>();

        var result = await project.UpAsync(() => SmallProgram.DeclarePlainDisk(), new Steps(steps));

        var (started, ended) = (steps.Single(step => step.Name == "disk" && step.End is null), steps.Single(step => step.Name == "disk" && step.End is not null));
        Assert.Equal("create", started.Operation);
        Assert.Equal(ResourceStatus.Created, ended.Status);
        Assert.Equal(TimeSpan.FromSeconds(10.4), ended.End - started.Start);
        Assert.Equal(ended.End - started.Start, result.Duration);
    }

    [Fact]
    public async Task Functions_SeeWhatWasThereBeforeTheOperation()
    {
        using var project = new EngineFixture();
        project.InAccount(client => client.Call("Ram", "CreateRole", ("RoleName", "before"), ("AssumeRolePolicyDocument", SmallProgram.Trust),
            ("Tag.1.Key", "owner"), ("Tag.1.Value", "ops")));
        string[] names = [];
        string? owner = null;

        var result = await project.UpAsync(() =>
        {
            var attachment = SmallProgram.DeclareRole();
            // Asked after the role is there for certain, and yet it is not seen: what is seen does not hang on who is faster.
            GetRoles.Invoke(new() { NameRegex = attachment.PolicyName.Apply(_ => ".*") }).Apply(roles =>
            {
                names = [.. roles.Names];
                owner = roles.Roles[0].Tags["owner"];
                return 0;
            });
        });

        Assert.Equal([], result.Errors);
        Assert.Equal(["before"], names);
        Assert.Equal("ops", owner);
    }

    [Fact]
    public async Task Functions_GivenTheIdOfANewObject_SeeThatObject()
    {
        using var project = new EngineFixture();
        string? spec = null;

        var result = await project.UpAsync(() =>
        {
            var key = SmallProgram.DeclareKey();
            GetKeys.Invoke(new() { Ids = { key.Id } }).Apply(keys => spec = keys.Keys[0].KeySpec);
        });

        Assert.Equal([], result.Errors);
        Assert.Equal("Aliyun_AES_256", spec);
    }

    [Fact]
    public async Task Functions_OfKeysAliasesAttachmentsAndAccount_Answer()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(SmallProgram.Declare);
        var answers = new List<string>();

        var result = await project.UpAsync(() =>
        {
            SmallProgram.Declare();
            GetAliases.Invoke(new() { NameRegex = "^alias/data$" }).Apply(found => Note(string.Join(',', found.Names)));
            GetRolePolicyAttachments.Invoke(new() { RoleName = SmallProgram.RoleName }).Apply(found => Note(found.Attachments[0].PolicyName));
            Pulumi.AliCloud.GetAccount.Invoke().Apply(found => Note(found.Id));
            Pulumi.AliCloud.GetCallerIdentity.Invoke().Apply(found => Note(found.AccountId));
        });

        Assert.Equal([], result.Errors);
        Assert.Equal(["0000000000000001", "0000000000000001", "AliyunECSDiskEncryptRolePolicy", "alias/data"],
            answers.Order(StringComparer.Ordinal));

        int Note(string answer)
        {
            lock (answers) answers.Add(answer);
            return 0;
        }
    }

    private static (string Path, DateTime Written, string Content)[] Files(string directory) =>
        [.. Directory.EnumerateFileSystemEntries(directory, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => (path, File.GetLastWriteTimeUtc(path), File.Exists(path) ? Convert.ToHexString(File.ReadAllBytes(path)) : ""))];

    private sealed class Steps(List<StepEvent> steps) : IProgress<StepEvent>
    {
        public void Report(StepEvent value) => steps.Add(value);
    }
}
