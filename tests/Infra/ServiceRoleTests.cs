using System.Collections.Immutable;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Tests.Components;

/// <summary>What every service role does by what the account holds; the roles differ in names alone.</summary>
[Collection("Deployments")]
public abstract class ServiceRoleTests(string component, string roleName, string policyName, string service)
{
    private const string RoleType = "alicloud:ram/role:Role";
    private const string AttachmentType = "alicloud:ram/rolePolicyAttachment:RolePolicyAttachment";

    private string AttachmentId => $"role:{policyName}:System:{roleName}";

    private string Trust => $$$"""
        {"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":["{{{service}}}"]}}],
         "Version":"1"}
        """;

    [Theory]
    [InlineData(
        """{"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":["oos.aliyuncs.com"]}}]}""")]
    [InlineData(
        """{"Statement":[{"Action":"sts:AssumeRole","Effect":"Deny","Principal":{"Service":["SERVICE"]}}]}""")]
    [InlineData(
        """{"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"RAM":["acs:ram::1:root"]}}]}""")]
    [InlineData("not JSON")]
    [InlineData("")]
    public async Task Role_ThatDoesNotTrustTheService_IsRefused(string trust)
    {
        var account = new FakeAccount().WithRole(roleName, trust.Replace("SERVICE", service));

        var text = await ProgramRun.Failure(() => _ = Declare(), account);

        Assert.Contains(
            $"{component} 'roles': the role {roleName} must trust {service}; got ",
            text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        """{"Statement":{"Action":["sts:AssumeRole"],"Effect":"Allow","Principal":{"Service":"SERVICE"}}}""")]
    [InlineData(
        """{"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":["oos.aliyuncs.com","SERVICE"]}}]}""")]
    public async Task Role_ThatTrustsTheServiceInOtherWords_IsAccepted(string trust)
    {
        var account = new FakeAccount().WithRole(roleName, trust.Replace("SERVICE", service)).WithPolicy(policyName);

        var run = await ProgramRun.Of(() => _ = Declare(), account);

        Assert.True(run.Only(RoleType).IsRead);
    }

    [Fact]
    public async Task Tags_ThatRamKeeps_AreRefused()
    {
        var text = await ProgramRun.Failure(() =>
            _ = Declare(new() { ["acs:x"] = "1" }));

        Assert.Contains(
            $"{component} 'roles': 'tags' must have no key that starts with aliyun or acs:",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tags_OfTheMarksOwn_AreRefused()
    {
        var text = await ProgramRun.Failure(() =>
            _ = Declare(new() { ["atrest:stack"] = "shop/prod" }));

        Assert.Contains(
            $"{component} 'roles': 'tags' must have no key that starts with atrest:, which is kept for the "
            + "mark atrest:stack; got key 'atrest:stack'.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tags_ThatLeaveNoRoomForTheMark_AreRefused()
    {
        var text = await ProgramRun.Failure(() => _ = Declare(Tags(20)));

        Assert.Contains(
            "'tags' must have at most 19 tags; got 20 tags. hint: the mark atrest:stack is one more, and a resource "
            + "carries 20", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tags_ThatLeaveRoomForTheMark_ReachTheRole()
    {
        var run = await ProgramRun.Of(() => _ = Declare(Tags(19)));

        var tags = Assert.IsType<ImmutableDictionary<string, object>>(run.Only(RoleType).Inputs["tags"]);
        Assert.Equal(20, tags.Count);
    }

    [Fact]
    public async Task Tags_SecretAndTooLong_AreRefusedUnseen()
    {
        var text = await ProgramRun.Failure(() => _ = Declare(new()
        {
            ["team"] = Output.CreateSecret($"hunter2{new string('x', 122)}"),
        }));

        Assert.Contains(
            "'tags' must have values of at most 128 characters; got [secret].", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false, false, "declared", false, false)]
    [InlineData("atrest/dev", false, false, "declared", true, false)]
    [InlineData("atrest/dev", true, false, "declared", true, true)]
    [InlineData("atrest/prod", true, false, "read", false, true)]
    [InlineData("atrest/prod", false, false, "read", false, false)]
    [InlineData("", true, false, "read", false, true)]
    [InlineData("", false, false, "read", false, false)]
    [InlineData(null, false, true, "declared", false, false)]
    [InlineData("atrest/dev", true, true, "declared", true, true)]
    [InlineData("atrest/prod", true, true, "read", false, true)]
    public async Task Role_ByWhatTheAccountHolds_IsDeclaredAdoptedOrRead(
        string? mark, bool isAttached, bool isPreview, string expected, bool importsRole, bool importsAttachment)
    {
        var account = new FakeAccount();
        if (mark is not null) account.WithRole(roleName, Trust, mark.Length == 0 ? null : mark);
        if (isAttached) account.WithPolicy(policyName);

        var run = await ProgramRun.Of(() => _ = Declare(), account, isPreview);

        var role = run.Only(RoleType);
        var attachment = run.Only(AttachmentType);
        Assert.Equal(expected, role.IsRead ? "read" : "declared");
        Assert.Equal(importsRole ? roleName : null, role.ImportId);
        Assert.Equal(importsAttachment ? AttachmentId : null, attachment.ImportId);
        Assert.All([role, attachment], resource => Assert.True(resource.Options.RetainOnDelete));
        Assert.All([role, attachment], resource => Assert.Equal("roles", resource.Parent));
    }

    [Fact]
    public async Task Role_WithANameThatOnlyResembles_IsNotAdopted()
    {
        var account = new FakeAccount().WithRole($"{roleName}2", Trust, "atrest/dev");

        var run = await ProgramRun.Of(() => _ = Declare(), account);

        Assert.Null(run.Only(RoleType).ImportId);
        Assert.Equal($"^{roleName}$", Assert.Single(run.Calls).Args["nameRegex"]);
    }

    [Fact]
    public async Task Role_Adopted_IgnoresWhatMayDiffer()
    {
        var account = new FakeAccount().WithRole(roleName, Trust, "atrest/dev").WithPolicy(policyName);

        var run = await ProgramRun.Of(() => _ = Declare(), account);

        Assert.Equal(
            ["assumeRolePolicyDocument", "description", "maxSessionDuration", "tags"],
            run.Only(RoleType).Options.IgnoreChanges);
    }

    [Fact]
    public async Task Role_Declared_CarriesTheNameOfItsStack()
    {
        var run = await ProgramRun.Of(() =>
            _ = Declare(new() { ["team"] = "shop" }), stackName: "prod");

        var tags = Assert.IsType<ImmutableDictionary<string, object>>(run.Only(RoleType).Inputs["tags"]);
        Assert.Equal("atrest/prod", tags["atrest:stack"]);
        Assert.Equal("shop", tags["team"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("atrest/dev")]
    [InlineData("atrest/prod")]
    public async Task RoleName_Always_WaitsForTheAttachment(string? mark)
    {
        Output<string>? ready = null;
        var account = mark is null ? new FakeAccount() : new FakeAccount().WithRole(roleName, Trust, mark);

        await ProgramRun.Of(() => ready = Declare(), account);

        var dependencies = await OutputUtilities.GetDependenciesAsync(ready!);
        Assert.Equal(roleName, await OutputUtilities.GetValueAsync(ready!));
        Assert.Contains(dependencies, dependency => dependency.GetResourceType() == AttachmentType);
    }

    [Fact]
    public async Task RoleName_OfAnAttachmentThatIsPlanned_IsUnknownInAPreview()
    {
        Output<string>? ready = null;

        await ProgramRun.Of(() => ready = Declare(), isPreview: true);

        Assert.False(await OutputUtilities.GetIsKnownAsync(ready!));
    }

    /// <summary>Declares the component under test as <c>roles</c>.</summary>
    /// <returns>Its output roleName.</returns>
    protected abstract Output<string> Declare(InputMap<string>? tags = null);

    private static InputMap<string> Tags(int count) =>
        Enumerable.Range(0, count).ToImmutableDictionary(index => $"t{index}", _ => "v");
}
