using Infra.Disks;
using Infra.Engine;
using Infra.Identity;
using Infra.Keys;
using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Stacks;

/// <summary>The one role of an account in the life of two stacks that need it, on the embedded cloud.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class ServiceRoleLifeTests : IDisposable
{
    private const string RoleType = "alicloud:ram/role:Role";
    private const string AttachmentType = "alicloud:ram/rolePolicyAttachment:RolePolicyAttachment";

    private readonly string _directory = Directory.CreateTempSubdirectory("atrest-roles-").FullName;

    [Fact]
    public async Task Role_OverTheLivesOfTwoStacks_IsMadeOnceAndNeverDeleted()
    {
        var first = await UpAsync("a");
        var again = await UpAsync("a");
        var second = await UpAsync("b");
        var secondAgain = await UpAsync("b");
        var destroyed = await Engine("a").DestroyAsync();
        var survivor = await UpAsync("b", disks: 2);
        var returned = await UpAsync("a");
        var returnedAgain = await UpAsync("a");

        Assert.Equal(ResourceStatus.Created, StatusOf(first, RoleType));
        Assert.Equal(ResourceStatus.Created, StatusOf(first, AttachmentType));
        Assert.All(again.Resources, resource => Assert.Equal(ResourceStatus.Unchanged, resource.Status));
        Assert.All(secondAgain.Resources, resource => Assert.Equal(ResourceStatus.Unchanged, resource.Status));
        Assert.All(returnedAgain.Resources, resource => Assert.Equal(ResourceStatus.Unchanged, resource.Status));
        Assert.All(
            new[] { first, again, second, secondAgain, destroyed, survivor, returned, returnedAgain },
            result => Assert.Empty(result.Errors));
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static ResourceStatus StatusOf(OperationResult result, string type) =>
        Assert.Single(result.Resources, resource => resource.Type == type).Status;

    private LocalEngine Engine(string stack) => new(
        new StackConfig(_directory, "atrest", stack, "cn-hangzhou", []), new LocalEngineOptions());

    private async Task<OperationResult> UpAsync(string stack, int disks = 1)
    {
        return await Engine(stack).UpAsync(options => new ProgramStack(Declare, options));

        void Declare()
        {
            var key = new CustomerKey($"key-{stack}", new() { Deletable = true });
            var role = new EcsDiskEncryptionRole("ecs-disk-encryption", new());
            for (var i = 0; i < disks; i++)
            {
                _ = new EncryptedDisk($"disk-{stack}-{i}", new()
                {
                    ZoneId = "cn-hangzhou-h",
                    SizeGiB = 40,
                    KeyId = key.KeyId,
                    EncryptionRole = role.RoleName,
                    Deletable = true,
                });
            }
        }
    }

    private sealed class ProgramStack : Stack
    {
        public ProgramStack(Action program, StackOptions options)
            : base(options) => program();
    }
}
