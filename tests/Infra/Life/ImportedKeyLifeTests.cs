using Infra.Disks;
using Infra.Engine;
using Infra.Identity;
using Infra.Keys;
using Infra.Tests.Engine;
using Infra.Tests.Testing;

namespace Infra.Tests.Components.Life;

/// <summary>A key whose material is the user's own, deployed to the embedded cloud: alone first, with what it encrypts
/// once its material is there.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class ImportedKeyLifeTests
{
    [Fact]
    public async Task Up_OfTheKeyAlone_SucceedsAndAgainChangesNothing()
    {
        using var project = new EngineFixture();

        var first = await project.UpAsync(() => _ = Key(imported: false));
        var second = await project.UpAsync(() => _ = Key(imported: false));

        Assert.Empty(first.Errors);
        Assert.Equal(ResourceStatus.Created, first.StatusOf("byok-key"));
        Assert.Equal("PendingImport", first.Named("byok-key").Outputs["status"]?.ToString());
        Assert.Empty(second.Errors);
        Assert.All(second.Resources, resource => Assert.Equal(ResourceStatus.Unchanged, resource.Status));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Disk_OfAKeyWithoutMaterial_IsRefusedAndNotMade(bool isPreview)
    {
        using var project = new EngineFixture();
        var program = () =>
        {
            var role = new EcsDiskEncryptionRole("role", new());
            _ = new EncryptedDisk("data", new()
            {
                ZoneId = EngineFixture.Zone,
                SizeGiB = 40,
                KeyId = Key(imported: false).KeyId,
                EncryptionRole = role.RoleName,
            });
        };

        var result = isPreview ? await project.PreviewAsync(program) : await project.UpAsync(program);

        Assert.Contains("'keyId' must be a key that has its material", result.OnlyError(), StringComparison.Ordinal);
        Assert.Contains("atrest key import", result.OnlyError(), StringComparison.Ordinal);
        Assert.DoesNotContain(result.Resources, resource => resource.Type == "alicloud:ecs/ecsDisk:EcsDisk");
    }

    private static CustomerKey Key(bool imported) => new("byok", new()
    {
        Origin = "EXTERNAL",
        MaterialImported = imported,
        Deletable = true,
        DeletionWindowDays = 7,
    });
}
