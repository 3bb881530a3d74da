using Infra.Cloud;
using Infra.Tests.Cloud.Blocks;

namespace Infra.Tests.Cloud.Ecs.Errors;

/// <summary>An account in which calls of ECS succeed, so that one thing after the other can be spoilt.</summary>
internal sealed class ErrorStage : IDisposable
{
    public const string Beijing = "cn-beijing";
    public const string WithoutByok = "cn-nanjing";

    /// <summary>A policy of Beijing that copies to the region of the key.</summary>
    public static readonly (string, string?)[] Policy =
    [
        ("regionId", Beijing), ("timePoints", "[\"1\"]"), ("repeatWeekdays", "[\"1\"]"), ("retentionDays", "7"),
        ("EnableCrossRegionCopy", "true"), ("TargetCopyRegions", $"[\"{TestCloud.Region}\"]"),
    ];

    private readonly CloudAccount _account;

    public ErrorStage(CloudOptions? options = null)
    {
        _account = CloudAccount.InMemory(options);
        Client = _account.Client();
        Client.CreateEcsRole();
    }

    public CloudClient Client { get; }

    public string Key => field ??= Client.CreateKey();

    /// <summary>A running instance, whose system disk is plain.</summary>
    public string Instance => field ??= Client.RunInstance();

    /// <summary>A data disk under <see cref="Key"/> that <see cref="Instance"/> uses.</summary>
    public string Disk => field ??= Client.AttachedDisk(Instance, TestBlocks.Encrypted(Key));

    /// <summary>An accomplished snapshot of <see cref="Disk"/>.</summary>
    public string Snapshot => field ??= Client.SnapshotOf(Disk);

    public string PlainDisk => field ??= Client.AttachedDisk(Instance);

    public string PlainSnapshot => field ??= Client.SnapshotOf(PlainDisk);

    public string SystemDisk => Client.SystemDisk(Instance).Text("DiskId");

    public string SystemSnapshot => field ??= Client.SnapshotOf(SystemDisk);

    public string PlainImage => field ??= Client.CreateImage();

    public string EncryptedImage
    {
        get
        {
            if (field is not null) return field;
            field = Client.CopyImage(PlainImage, ("Encrypted", "true"), ("KMSKeyId", Key));
            Client.Wait(TestEcs.CopyTime);
            return field;
        }
    }

    public void Dispose() => _account.Dispose();

    public CloudException Refused(string action, params (string, string?)[] parameters) =>
        Client.Refusal("Ecs", action, parameters);

    /// <summary>The same for a call that needs an instance, an image and a zone as RunInstances does.</summary>
    public CloudException RunRefused(params (string Name, string? Value)[] parameters) =>
        Assert.Throws<CloudException>(() => Client.RunInstance(parameters));

    public CloudException DiskRefused(params (string, string?)[] parameters) =>
        Assert.Throws<CloudException>(() => Client.CreateDisk(parameters));

    public CloudException CopyRefused(string snapshot, params (string Name, string? Value)[] parameters) =>
        Refused("CopySnapshot", [("SnapshotId", snapshot), ("DestinationSnapshotName", "copy"),
            .. parameters.Any(one => one.Name == "DestinationRegionId") ? Array.Empty<(string, string?)>()
                : [("DestinationRegionId", Client.Region)], .. parameters]);

    /// <summary>The same for a policy of Beijing that copies to the region of the key.</summary>
    public CloudException PolicyRefused(params (string, string?)[] parameters) =>
        Refused("CreateAutoSnapshotPolicy", [.. Policy, .. parameters]);

    /// <summary>Every call after this one finds the key as a fault says.</summary>
    public void Spoil(string code)
    {
        switch (code)
        {
            case "InvalidParameter.KMSKeyId.NotFound" or "InvalidOperation.KMSKeyIdNotFound":
                Client.Purge(_account, Key);
                break;
            case "InvalidParameter.KMSKeyId.CMKNotEnabled":
                Client.Call("Kms", "DisableKey", ("KeyId", Key));
                break;
            case "InvalidParameter.KMSKeyId.KMSUnauthorized":
                Client.Call("Ram", "DetachPolicyFromRole", ("PolicyType", "System"),
                    ("PolicyName", "AliyunECSDiskEncryptRolePolicy"), ("RoleName", TestCloud.EcsRole));
                break;
            case "InvalidParameter.KMSKeyId.CMKUnauthorized":
                Client.CreatePolicy("not-this-key",
                    $$"""{"Effect":"Deny","Action":"kms:*","Resource":"acs:kms:*:*:key/{{Key}}"}""");
                Client.Call("Ram", "AttachPolicyToRole", ("PolicyType", "Custom"), ("PolicyName", "not-this-key"),
                    ("RoleName", TestCloud.EcsRole));
                break;
            default:
                throw new ArgumentException($"'{code}' is no fault of a key.", nameof(code));
        }
    }
}
