using System.Collections.Immutable;
using Infra.Identity;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Tests.Components;

[Collection("Deployments")]
public sealed class EcsDiskEncryptionRoleTests
{
    private const string RoleType = "alicloud:ram/role:Role";
    private const string AttachmentType = "alicloud:ram/rolePolicyAttachment:RolePolicyAttachment";
    private const string RoleName = "AliyunECSDiskEncryptDefaultRole";
    private const string PolicyName = "AliyunECSDiskEncryptRolePolicy";
    private const string AttachmentId = $"role:{PolicyName}:System:{RoleName}";
    private const string Trust = """
        {"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":["ecs.aliyuncs.com"]}}],
         "Version":"1"}
        """;

    [Theory]
    [InlineData(
        """{"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":["oos.aliyuncs.com"]}}]}""")]
    [InlineData(
        """{"Statement":[{"Action":"sts:AssumeRole","Effect":"Deny","Principal":{"Service":["ecs.aliyuncs.com"]}}]}""")]
    [InlineData(
        """{"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"RAM":["acs:ram::1:root"]}}]}""")]
    [InlineData("not JSON")]
    [InlineData("")]
    public async Task Role_ThatDoesNotTrustEcs_IsRefused(string trust)
    {
        var account = new FakeAccount().WithRole(RoleName, trust);

        var text = await ProgramRun.Failure(() => _ = new EcsDiskEncryptionRole("disks", new()), account);

        Assert.Contains(
            $"EcsDiskEncryptionRole 'disks': the role {RoleName} must trust ecs.aliyuncs.com; got ",
            text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        """{"Statement":{"Action":["sts:AssumeRole"],"Effect":"Allow","Principal":{"Service":"ecs.aliyuncs.com"}}}""")]
    [InlineData(
        """{"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":["oos.aliyuncs.com","ecs.aliyuncs.com"]}}]}""")]
    public async Task Role_ThatTrustsEcsInOtherWords_IsAccepted(string trust)
    {
        var account = new FakeAccount().WithRole(RoleName, trust).WithPolicy(PolicyName);

        var run = await ProgramRun.Of(() => _ = new EcsDiskEncryptionRole("disks", new()), account);

        Assert.True(run.Only(RoleType).IsRead);
    }

    [Fact]
    public async Task Tags_ThatRamKeeps_AreRefused()
    {
        var text = await ProgramRun.Failure(() =>
            _ = new EcsDiskEncryptionRole("disks", new() { Tags = { ["acs:x"] = "1" } }));

        Assert.Contains(
            "EcsDiskEncryptionRole 'disks': 'tags' must have no key that starts with aliyun or acs:",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tags_OfTheMarksOwn_AreRefused()
    {
        var text = await ProgramRun.Failure(() =>
            _ = new EcsDiskEncryptionRole("disks", new() { Tags = { ["atrest:stack"] = "shop/prod" } }));

        Assert.Contains(
            "EcsDiskEncryptionRole 'disks': 'tags' must have no key that starts with atrest:, which is kept for the "
            + "mark atrest:stack; got key 'atrest:stack'.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tags_ThatLeaveNoRoomForTheMark_AreRefused()
    {
        var text = await ProgramRun.Failure(() => _ = new EcsDiskEncryptionRole("disks", new() { Tags = Tags(20) }));

        Assert.Contains(
            "'tags' must have at most 19 tags; got 20 tags. hint: the mark atrest:stack is one more, and a resource "
            + "carries 20", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tags_ThatLeaveRoomForTheMark_ReachTheRole()
    {
        var run = await ProgramRun.Of(() => _ = new EcsDiskEncryptionRole("disks", new() { Tags = Tags(19) }));

        var tags = Assert.IsType<ImmutableDictionary<string, object>>(run.Only(RoleType).Inputs["tags"]);
        Assert.Equal(20, tags.Count);
    }

    [Fact]
    public async Task Tags_SecretAndTooLong_AreRefusedUnseen()
    {
        var text = await ProgramRun.Failure(() => _ = new EcsDiskEncryptionRole("disks", new()
        {
            Tags = { ["team"] = Output.CreateSecret($"hunter2{new string('x', 122)}") },
        }));

        Assert.Contains(
            "'tags' must have values of at most 128 characters; got [secret].", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false, false, "declared", null, null)]
    [InlineData("atrest/dev", false, false, "declared", RoleName, null)]
    [InlineData("atrest/dev", true, false, "declared", RoleName, AttachmentId)]
    [InlineData("atrest/prod", true, false, "read", null, AttachmentId)]
    [InlineData("atrest/prod", false, false, "read", null, null)]
    [InlineData("", true, false, "read", null, AttachmentId)]
    [InlineData("", false, false, "read", null, null)]
    [InlineData(null, false, true, "declared", null, null)]
    [InlineData("atrest/dev", true, true, "declared", RoleName, AttachmentId)]
    [InlineData("atrest/prod", true, true, "read", null, AttachmentId)]
    public async Task Role_ByWhatTheAccountHolds_IsDeclaredAdoptedOrRead(
        string? mark, bool isAttached, bool isPreview, string expected, string? importsRole, string? importsAttachment)
    {
        var account = new FakeAccount();
        if (mark is not null) account.WithRole(RoleName, Trust, mark.Length == 0 ? null : mark);
        if (isAttached) account.WithPolicy(PolicyName);

        var run = await ProgramRun.Of(() => _ = new EcsDiskEncryptionRole("disks", new()), account, isPreview);

        var role = run.Only(RoleType);
        var attachment = run.Only(AttachmentType);
        Assert.Equal(expected, role.IsRead ? "read" : "declared");
        Assert.Equal(importsRole, role.ImportId);
        Assert.Equal(importsAttachment, attachment.ImportId);
        Assert.All([role, attachment], resource => Assert.True(resource.Options.RetainOnDelete));
        Assert.All([role, attachment], resource => Assert.Equal("disks", resource.Parent));
    }

    [Fact]
    public async Task Role_WithANameThatOnlyResembles_IsNotAdopted()
    {
        var account = new FakeAccount().WithRole($"{RoleName}2", Trust, "atrest/dev");

        var run = await ProgramRun.Of(() => _ = new EcsDiskEncryptionRole("disks", new()), account);

        Assert.Null(run.Only(RoleType).ImportId);
        Assert.Equal($"^{RoleName}$", Assert.Single(run.Calls).Args["nameRegex"]);
    }

    [Fact]
    public async Task Role_Adopted_IgnoresWhatMayDiffer()
    {
        var account = new FakeAccount().WithRole(RoleName, Trust, "atrest/dev").WithPolicy(PolicyName);

        var run = await ProgramRun.Of(() => _ = new EcsDiskEncryptionRole("disks", new()), account);

        Assert.Equal(
            ["assumeRolePolicyDocument", "description", "maxSessionDuration", "tags"],
            run.Only(RoleType).Options.IgnoreChanges);
    }

    [Fact]
    public async Task Role_Declared_CarriesTheNameOfItsStack()
    {
        var run = await ProgramRun.Of(() =>
            _ = new EcsDiskEncryptionRole("disks", new() { Tags = { ["team"] = "shop" } }), stackName: "prod");

        var tags = Assert.IsType<ImmutableDictionary<string, object>>(run.Only(RoleType).Inputs["tags"]);
        Assert.Equal("atrest/prod", tags["atrest:stack"]);
        Assert.Equal("shop", tags["team"]);
    }

    [Fact]
    public async Task Deployment_OfANewRole_MatchesTheReviewedSnapshot()
    {
        var run = await ProgramRun.Of(() => _ = new EcsDiskEncryptionRole("disks", new()));

        Snapshot.Matches(run);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("atrest/dev")]
    [InlineData("atrest/prod")]
    public async Task RoleName_Always_WaitsForTheAttachment(string? mark)
    {
        Output<string>? roleName = null;
        var account = mark is null ? new FakeAccount() : new FakeAccount().WithRole(RoleName, Trust, mark);

        await ProgramRun.Of(() => roleName = new EcsDiskEncryptionRole("disks", new()).RoleName, account);

        var dependencies = await OutputUtilities.GetDependenciesAsync(roleName!);
        Assert.Equal(RoleName, await OutputUtilities.GetValueAsync(roleName!));
        Assert.Contains(dependencies, dependency => dependency.GetResourceType() == AttachmentType);
    }

    [Fact]
    public async Task RoleName_OfAnAttachmentThatIsPlanned_IsUnknownInAPreview()
    {
        Output<string>? roleName = null;

        await ProgramRun.Of(() => roleName = new EcsDiskEncryptionRole("disks", new()).RoleName, isPreview: true);

        Assert.False(await OutputUtilities.GetIsKnownAsync(roleName!));
    }

    private static InputMap<string> Tags(int count) =>
        Enumerable.Range(0, count).ToImmutableDictionary(index => $"t{index}", _ => "v");
}
