using System.Text.Json.Nodes;
using Infra.AccountDefaults;
using Infra.Engine;
using Infra.Identity;
using Infra.Keys;
using Infra.Tests.Engine;
using Infra.Tests.Engine.Shims;
using Infra.Tests.Testing;

namespace Infra.Tests.Components.Life;

/// <summary>Encryption by default on the embedded cloud, from its choice to after its end.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class DiskEncryptionByDefaultLifeTests
{
    [Fact]
    public async Task Preview_OfNothingDeployed_PlansSwitchAndKey()
    {
        using var life = Life();

        await life.AssertPlannedAsync();
    }

    [Fact]
    public async Task Up_WithAKey_EncryptsDisksThatNobodyAskedToEncrypt()
    {
        using var life = Life();

        var chosen = await life.GivenAsync();

        var disk = NewDisk(life.Project);
        Assert.Equal("true", disk["Encrypted"]!.ToJsonString());
        Assert.Equal(chosen.Outputs["kmsKeyId"], (string?)disk["KMSKeyId"]);
        await life.AssertStableAsync();
    }

    [Fact]
    public async Task Key_Changed_IsChosenInPlace()
    {
        using var life = Life();
        var before = await life.GivenAsync();
        var other = "";
        life.Project.InAccount(client => other = (string)client.Call("Kms", "CreateKey")["KeyMetadata"]!["KeyId"]!);

        var after = await life.UpAsync(args => args.KeyId = other);

        Assert.Equal((ResourceStatus.Updated, other), (after.Status, after.Outputs["kmsKeyId"]));
        Assert.NotEqual(other, before.Outputs["kmsKeyId"]);
        Assert.Equal(other, (string?)NewDisk(life.Project)["KMSKeyId"]);
    }

    [Fact]
    public async Task Destroy_OfTheSwitch_LeavesItOn()
    {
        using var life = Life();

        await life.AssertDestroyedAsync();

        var isOn = "";
        life.Project.InAccount(client => isOn = client.Call("Ecs", "DescribeDiskEncryptionByDefaultStatus")["Encrypted"]!
            .ToJsonString());
        Assert.Equal("true", isOn);
    }

    private static LifeCycle<DiskEncryptionByDefaultArgs> Life() => new("account-key", change =>
    {
        var key = new CustomerKey("orders", new() { Deletable = true, DeletionWindowDays = 7 });
        var role = new EcsDiskEncryptionRole("role", new());
        var args = new DiskEncryptionByDefaultArgs { KeyId = key.KeyId, EncryptionRole = role.RoleName };
        change(args);
        _ = new DiskEncryptionByDefault("account", args);
    });

    /// <summary>A disk that somebody makes without a word about encryption.</summary>
    private static JsonNode NewDisk(EngineFixture project)
    {
        JsonNode? disk = null;
        project.InAccount(client =>
        {
            var id = (string)client.Call("Ecs", "CreateDisk", ("ZoneId", EngineFixture.Zone),
                ("DiskCategory", "cloud_essd"), ("Size", "40"))["DiskId"]!;
            disk = client.Call("Ecs", "DescribeDisks", ("DiskIds", $"[\"{id}\"]"))["Disks"]!["Disk"]![0];
        });
        return disk!;
    }
}
