using Infra.Engine;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Ram;

namespace Infra.Tests.Engine;

/// <summary>Each option means in a preview what it means in the update after it.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class OptionPreviewTests
{
    private static readonly Dictionary<string, (Action Before, Action After, string Said)> s_changes = new(StringComparer.Ordinal)
    {
        ["Aliases"] = (() => Disk("old"), () => Disk("new", options: new() { Aliases = { new Alias { Name = "old" } } }),
            "new unchanged"),
        ["DependsOn"] = (() => Disk("disk"), () => Disk("disk", options: new() { DependsOn = { Disk("first") } }),
            "disk unchanged, first created"),
        ["IgnoreChanges"] = (() => Disk("disk"),
            () => Disk("disk", disk => disk.Description = "changed", new() { IgnoreChanges = { "description" } }),
            "disk unchanged"),
        ["Protect, left out"] = (() => Disk("disk", options: new() { Protect = true }), () => { },
            "error: is protected"),
        ["Protect, replaced"] = (() => Disk("disk", options: new() { Protect = true }),
            () => Disk("disk", disk => disk.ZoneId = "cn-hangzhou-i", new() { Protect = true }),
            "error: is protected"),
        ["RetainOnDelete, left out"] = (() => Disk("disk", options: new() { RetainOnDelete = true }), () => { }, ""),
        ["DeleteBeforeReplace"] = (() => Disk("disk"),
            () => Disk("disk", disk => disk.ZoneId = "cn-hangzhou-i", new() { DeleteBeforeReplace = true }),
            "disk replaced"),
        ["CustomTimeouts"] = (() => Disk("disk"),
            () => Disk("disk", options: new() { CustomTimeouts = new() { Create = TimeSpan.FromHours(1) } }),
            "disk unchanged"),
        ["ImportId, of what is there already"] = (() => Role(), () => Role(new() { ImportId = "app" }),
            "role unchanged"),
        ["ImportId, of something else"] = (() => Role(), () => Role(new() { ImportId = "other" }),
            "error: cannot be imported"),
        ["Get"] = (() => Role(), () => { Role(); _ = Pulumi.AliCloud.Ram.Role.Get("seen", "app"); },
            "role unchanged, seen unchanged"),
        ["Get, of nothing"] = (() => Role(), () => { Role(); _ = Pulumi.AliCloud.Ram.Role.Get("seen", "nobody"); },
            "error: there is no object with the id 'nobody'"),
    };

    public static TheoryData<string> Changes => [.. s_changes.Keys];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Option_InAPreview_MeansWhatTheUpdateDoes(string option)
    {
        using var project = new EngineFixture();
        var (before, after, said) = s_changes[option];
        await project.GivenAsync(before);

        var preview = await project.PreviewAsync(after);
        var up = await project.UpAsync(after);

        Assert.Equal(Told(preview), Told(up));
        Assert.Contains(said.Replace("error: ", "", StringComparison.Ordinal), Told(up), StringComparison.Ordinal);
        Assert.Equal(said.StartsWith("error: ", StringComparison.Ordinal), up.Errors.Count > 0);
    }

    private static string Told(OperationResult result) =>
        string.Join('\n', [result.Summary(), .. result.Errors.Select(error => error.Message)]);

    private static EcsDisk Disk(string name, Action<EcsDiskArgs>? change = null, CustomResourceOptions? options = null) =>
        SmallProgram.DeclarePlainDisk(name, disk =>
        {
            disk.DiskName = "data";
            change?.Invoke(disk);
        }, options);

    private static Role Role(CustomResourceOptions? options = null) =>
        new("role", new() { RoleName = "app", AssumeRolePolicyDocument = SmallProgram.Trust }, options);
}
