using Infra.Engine;
using Infra.Keys;
using Infra.Tests.Engine;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.AliCloud.Ram;

namespace Infra.Tests.Components.Life;

/// <summary>A grant on the embedded cloud, from its making to its end.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class KeyGrantLifeTests
{
    private const string Trust =
        """
        {"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":["ecs.aliyuncs.com"]}}],"Version":"1"}
        """;

    [Fact]
    public async Task Up_AgainWithTheSameGrant_ChangesNothing()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => Declare((key, role) => key.GrantEncryptDecrypt("orders-for-app", role)));

        var result = await project.UpAsync(() => Declare((key, role) => key.GrantEncryptDecrypt("orders-for-app", role)));

        Assert.Empty(result.Errors);
        Assert.All(result.Resources, resource => Assert.Equal(ResourceStatus.Unchanged, resource.Status));
    }

    [Fact]
    public async Task Up_WithAnotherVerb_ChangesThePolicyInPlace()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => Declare((key, role) => key.GrantEncryptDecrypt("orders-for-app", role)));

        var result = await project.UpAsync(() => Declare((key, role) => key.GrantDecrypt("orders-for-app", role)));

        Assert.Empty(result.Errors);
        Assert.Equal(ResourceStatus.Updated, result.StatusOf("orders-for-app-policy"));
        Assert.Equal(ResourceStatus.Unchanged, result.StatusOf("orders-for-app-attachment"));
    }

    [Fact]
    public async Task Up_WithoutTheGrant_TakesThePermissionAway()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => Declare((key, role) => key.GrantEncryptDecrypt("orders-for-app", role)));
        await project.GivenAsync(() => Declare((key, role) => key.GrantDecrypt("orders-for-app", role)));

        var result = await project.UpAsync(() => Declare((_, _) => null));

        Assert.Empty(result.Errors);
        Assert.Equal(ResourceStatus.Deleted, result.StatusOf("orders-for-app-policy"));
        Assert.Equal(ResourceStatus.Deleted, result.StatusOf("orders-for-app-attachment"));
    }

    private static void Declare(Func<CustomerKey, Output<string>, KeyGrant?> grant)
    {
        var role = new Role("app", new() { RoleName = "app", AssumeRolePolicyDocument = Trust });
        var key = new CustomerKey("orders", new() { Deletable = true, DeletionWindowDays = 7 });
        _ = grant(key, role.RoleName);
    }
}
