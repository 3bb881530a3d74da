using Infra.Inventory.Judging;
using Infra.Inventory.Reading;
using Infra.Inventory.Records;
using Infra.Policies.Judging;
using Infra.Policies.Readers;
using Infra.Policies.Resources;
using Infra.Policies.Rules;
using Infra.Tests.Cloud;

namespace Infra.Tests.Inventory.Judging;

/// <summary>What the rules say about what an account holds: what is there is judged, what it does not tell is left
/// open.</summary>
public sealed class InventoryInputTests
{
    private static readonly KeyRecord Own = new("key-own")
    {
        State = "Enabled",
        Spec = "Aliyun_AES_256",
        Usage = "ENCRYPT/DECRYPT",
        Origin = "Aliyun_KMS",
        ProtectionLevel = "SOFTWARE",
        Creator = "1234",
        AutomaticRotation = "Enabled",
        RotationDays = 365,
        DeletionProtection = true,
        Aliases = ["alias/own"],
    };

    private static readonly KeyRecord Service = Own with { Id = "key-service", Creator = "Ecs", IsServiceKey = true, Aliases = ["alias/acs/ecs"] };

    private static readonly RegionInventory Empty = new("1234", "cn-hangzhou", DateTimeOffset.UnixEpoch);

    private static readonly DiskRecord Disk = new("d-1", "cn-hangzhou-h") { Name = "data", Category = "cloud_essd", SizeGiB = 40 };

    [Fact]
    public async Task Account_ReadFromTheCloud_IsJudged()
    {
        using var shop = new ShopAccount();
        var inventory = await new InventoryReader(shop.Calls).ReadAsync(TestCloud.Region);

        var input = InventoryInput.Of(inventory);
        var evaluation = Evaluation.Run(RuleBook.All, new ResourceSet(input.Resources));

        Assert.Equal((InputKind.Inventory, true, input.Resources.Count), (input.Kind, input.IsComplete, input.Lines.Count));
        Assert.Equal(Verdict.Compliant, Of(evaluation, "ecs-disk-uses-customer-key", shop.Data));
        Assert.Equal(Verdict.Violation, Of(evaluation, "instance-system-disk-is-encrypted", shop.Instance));
        Assert.Equal(Verdict.Compliant, Of(evaluation, "storage-is-encryptable", shop.Snapshot));
        Assert.Equal(Verdict.Violation, Of(evaluation, "storage-is-encryptable", shop.Image));
        Assert.Equal(Verdict.Compliant, Of(evaluation, "kms-key-has-alias", shop.Key));
        Assert.Equal(Verdict.Violation, Of(evaluation, "kms-key-deletion-protection-is-on", shop.Key));
        Assert.Equal(Verdict.Violation, Of(evaluation, "account-default-encryption-is-on", TestCloud.Region));
        Assert.Equal((long)RuleBook.All.All.Count * input.Resources.Count, evaluation.Counts.Total);
    }

    [Theory]
    [InlineData(false, null, Verdict.Violation, Verdict.NotApplicable)]
    [InlineData(true, "key-own", Verdict.Compliant, Verdict.Compliant)]
    [InlineData(true, "key-service", Verdict.Compliant, Verdict.Violation)]
    [InlineData(true, "key-of-another-account", Verdict.Compliant, Verdict.NotEvaluated)]
    [InlineData(true, "key-unread", Verdict.Compliant, Verdict.NotEvaluated)]
    public void Disk_IsJudgedByItsFlagAndItsKey(bool encrypted, string? key, Verdict isEncrypted, Verdict usesKey)
    {
        var evaluation = Judge(Empty with
        {
            Keys = [Own, Service, new KeyRecord("key-unread")],
            Disks = [Disk with { Encrypted = encrypted, KmsKeyId = key }],
        });

        Assert.Equal((isEncrypted, usesKey),
            (Of(evaluation, "ecs-disk-is-encrypted", "d-1"), Of(evaluation, "ecs-disk-uses-customer-key", "d-1")));
    }

    [Fact]
    public void SystemDisk_IsJudgedWithItsInstance_OrByItselfWhereThatIsNotThere()
    {
        var system = Disk with { IsSystem = true, InstanceId = "i-1" };

        var with = Judge(Empty with { Disks = [system], Instances = [new("i-1", "cn-hangzhou-h")] });
        var without = Judge(Empty with { Disks = [system] });

        Assert.Equal(Verdict.Violation, Of(with, "instance-system-disk-is-encrypted", "i-1"));
        Assert.DoesNotContain(with.Judgements, judgement => judgement.Resource.Id == "d-1");
        Assert.Equal(Verdict.Violation, Of(without, "ecs-disk-is-encrypted", "d-1"));
    }

    [Fact]
    public void Instance_WhoseDisksWereNotRead_IsLeftOpen()
    {
        var evaluation = Judge(Empty with { Instances = [new("i-1", "cn-hangzhou-h")], Gaps = ["the disks could not be read"] });

        Assert.Equal(Verdict.NotEvaluated, Of(evaluation, "instance-system-disk-is-encrypted", "i-1"));
        Assert.Contains(evaluation.Judgements, judgement => judgement.Findings is [{ Message.English: "'systemDiskEncrypted' is not to be seen here" }, ..]);
    }

    [Fact]
    public void Key_IsJudgedByWhatItIs_AndLeftOpenWhereOnlyAProgramTells()
    {
        var evaluation = Judge(Empty with
        {
            Keys = [Own with { DeletionProtection = false, Aliases = [] }],
            Disks = [Disk with { Encrypted = true, KmsKeyId = Own.Id }],
        });

        Assert.Equal(Verdict.Compliant, Of(evaluation, "kms-key-rotation-is-on", Own.Id));
        Assert.Equal(Verdict.Compliant, Of(evaluation, "kms-key-in-use-is-enabled", Own.Id));
        Assert.Equal(Verdict.Violation, Of(evaluation, "kms-key-has-alias", Own.Id));
        Assert.Equal(Verdict.Violation, Of(evaluation, "kms-key-deletion-protection-is-on", Own.Id));
        Assert.Equal(Verdict.NotEvaluated, Of(evaluation, "kms-key-in-use-is-protected", Own.Id)); // 'protect' is Pulumi's
        Assert.Equal(Verdict.NotEvaluated, Of(evaluation, "kms-key-deletion-window-is-long", Own.Id));
    }

    [Fact]
    public void Key_WhosePolicyWasNotRead_IsLeftOpenOnlyWhereItCanHaveOne()
    {
        var evaluation = Judge(Empty with { Keys = [Own, Own with { Id = "key-hsm", InstanceId = "kst-1" }] });

        Assert.Equal(Verdict.Compliant, Of(evaluation, "kms-key-policy-is-narrow", Own.Id));
        Assert.Equal(Verdict.NotEvaluated, Of(evaluation, "kms-key-policy-is-narrow", "key-hsm"));
    }

    [Fact]
    public void Key_OfWhichOnlyTheIdIsKnown_IsNeverBroken()
    {
        var evaluation = Judge(Empty with { Keys = [new KeyRecord("key-unread")], Gaps = ["key key-unread could not be read"] });

        Assert.DoesNotContain(evaluation.Judgements, judgement => judgement.Verdict == Verdict.Violation);
    }

    [Fact]
    public void ServiceKey_AndItsAlias_AreNotJudged()
    {
        var evaluation = Judge(Empty with { Keys = [Service with { DeletionProtection = false, AutomaticRotation = null }] });

        Assert.Empty(evaluation.Judgements);
    }

    [Fact]
    public void DisabledKey_InUse_IsBrokenAlsoWhereRotationRests()
    {
        var evaluation = Judge(Empty with
        {
            Keys = [Own with { State = "Disabled", AutomaticRotation = "Suspended" }],
            Disks = [Disk with { Encrypted = true, KmsKeyId = Own.Id }],
        });

        Assert.Equal(Verdict.Violation, Of(evaluation, "kms-key-in-use-is-enabled", Own.Id));
        Assert.Equal(Verdict.Compliant, Of(evaluation, "kms-key-rotation-is-on", Own.Id));
    }

    [Theory]
    [InlineData(true, true, "image-copy-is-encrypted", Verdict.Compliant)]
    [InlineData(true, false, "image-copy-is-encrypted", Verdict.Violation)]
    [InlineData(true, null, "image-copy-is-encrypted", Verdict.NotEvaluated)]
    [InlineData(false, false, "storage-is-encryptable", Verdict.Violation)]
    [InlineData(null, null, "storage-is-encryptable", Verdict.NotEvaluated)]
    public void Image_IsJudgedAsACopyOrByItsSource(bool? isCopy, bool? encrypted, string rule, Verdict verdict)
    {
        var evaluation = Judge(Empty with { Images = [new ImageRecord("m-1") { IsCopy = isCopy, Encrypted = encrypted }] });

        Assert.Equal(verdict, Of(evaluation, rule, "m-1"));
    }

    [Fact]
    public void Default_ThatCouldNotBeAsked_IsNotJudged()
    {
        Assert.Empty(Judge(Empty).Judgements);
        Assert.Equal(Verdict.Violation, Of(Judge(Empty with { EncryptsByDefault = true, DefaultKeyId = Service.Id, Keys = [Service] }),
            "account-default-key-is-customer-key", Empty.Region));
    }

    [Fact]
    public void Resource_IsCalledByItsNameAndAddressedAsTheCloudDoes()
    {
        var resources = InventoryInput.Of(Empty with { Disks = [Disk, Disk with { Id = "d-2", Name = "" }] }).Resources;

        Assert.Equal([("data", "acs:ecs:cn-hangzhou:1234:disk/d-1"), ("d-2", "acs:ecs:cn-hangzhou:1234:disk/d-2")],
            resources.Select(resource => (resource.Name, resource.Urn)));
    }

    [Fact]
    public void Aliases_ThatWereNotRead_MakeNoFinding()
    {
        var inventory = Empty with { Keys = [Own with { Aliases = [] }], Gaps = ["the aliases of keys could not be read"] };

        Assert.Equal(Verdict.NotEvaluated, Of(Judge(inventory), "kms-key-has-alias", Own.Id));
    }

    private static Evaluation Judge(RegionInventory inventory)
    {
        var input = InventoryInput.Of(inventory);
        return Evaluation.Run(RuleBook.All, new ResourceSet(input.Resources) { IsComplete = input.IsComplete });
    }

    private static Verdict Of(Evaluation evaluation, string rule, string id) => evaluation.Judgements
        .FirstOrDefault(judgement => judgement.Rule.Id == rule && judgement.Resource.Id == id)?.Verdict ?? Verdict.NotApplicable;
}
