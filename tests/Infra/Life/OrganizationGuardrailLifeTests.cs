using Infra.Cloud;
using Infra.Guardrails;
using Infra.Tests.Cloud;
using Infra.Tests.Engine;
using Infra.Tests.Engine.Shims;
using Infra.Tests.Testing;

namespace Infra.Tests.Components.Life;

/// <summary>A control policy on the embedded cloud, from its making to its end.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class OrganizationGuardrailLifeTests
{
    private const string Root = "r-atrest";

    [Fact]
    public async Task AdministratorBelowTheTarget_CreatesEncryptedDisksOnlyAndLosesNoKey()
    {
        using var project = Given();
        var key = "";
        project.InAccount(root => key = root.CreateKey());

        await project.GivenAsync(() => _ = new OrganizationGuardrail("encryption", new() { TargetIds = { Root } }));

        As(project, admin =>
        {
            Assert.Equal("ExplicitDeny", Refusal(() => admin.CreateDisk()));
            Assert.Null(Refusal(() => admin.CreateDisk(("Encrypted", "true"))));
            Assert.Equal("ExplicitDeny", Refusal(() => admin.Call("Kms", "DisableKey", ("KeyId", key))));
        });
    }

    [Fact]
    public async Task WhoIsExempt_IsNotHeldBack()
    {
        using var project = Given();

        await project.GivenAsync(() => _ = new OrganizationGuardrail(
            "encryption", new() { TargetIds = { Root }, ExemptPrincipalArns = { "acs:ram::*:user/admin" } }));

        As(project, admin => Assert.Null(Refusal(() => admin.CreateDisk())));
    }

    [Fact]
    public async Task Guardrail_ThroughItsLife_IsStableChangedInPlaceAndGone()
    {
        using var life = new LifeCycle<OrganizationGuardrailArgs>("encryption-policy", change =>
        {
            var args = new OrganizationGuardrailArgs { TargetIds = { Root } };
            change(args);
            _ = new OrganizationGuardrail("encryption", args);
        });

        await life.AssertPlannedAsync();
        await life.AssertUpdatedAsync(args => args.CustomerKey = true);
        await life.AssertDestroyedAsync();
    }

    [Fact]
    public async Task Target_ThatDoesNotExist_IsNamedByTheCloud()
    {
        using var project = new EngineFixture();

        var result = await project.UpAsync(() => _ = new OrganizationGuardrail("encryption", new() { TargetIds = { "fd-1" } }));

        Assert.Contains("EntityNotExists.Target", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }

    private static EngineFixture Given()
    {
        var project = new EngineFixture();
        project.InAccount(root =>
        {
            root.Call("Ram", "CreateUser", ("UserName", "admin"));
            root.CreatePolicy("all", """{"Effect":"Allow","Action":"*","Resource":"*"}""");
            root.Call("Ram", "AttachPolicyToUser", ("PolicyType", "Custom"), ("PolicyName", "all"), ("UserName", "admin"));
        });
        return project;
    }

    private static void As(EngineFixture project, Action<CloudClient> work)
    {
        using var account = CloudAccount.Open(project.AccountDirectory, project.Cloud);
        work(account.Client(account.CreateAccessKey("admin").Principal));
    }

    private static string? Refusal(Action call) => (Record.Exception(call) as CloudException)?.AccessDenied?.NoPermissionType;
}
