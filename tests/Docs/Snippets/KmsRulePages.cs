using Infra.Keys;
using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Kms;

namespace Infra.Tests.Docs.Snippets;

/// <summary>The examples of the pages of the rules in <c>policies/Rules/Kms</c>, compiled.</summary>
internal static class KmsRulePages
{
    public static void EncryptionKeyIsInThisStackBefore()
    {
        new EcsDisk("data", new() { Encrypted = true, KmsKeyId = "key-hzz0123456789abcdefgh" });
    }

    public static void EncryptionKeyIsInThisStackAfter()
    {
        var key = new CustomerKey("disks", new());
        new EcsDisk("data", new() { Encrypted = true, KmsKeyId = key.KeyId });
    }

    public static void KmsAliasTargetsUsableKeyBefore(Key key)
    {
        new Alias("disks", new() { AliasName = "disks", KeyId = key.Id });
    }

    public static void KmsAliasTargetsUsableKeyAfter(Key key)
    {
        new Alias("disks", new() { AliasName = "alias/disks", KeyId = key.Id });
    }

    public static void KmsKeyDeletionProtectionIsOnBefore()
    {
        new Key("disks", new() { Description = "Disks" });
    }

    public static void KmsKeyDeletionProtectionIsOnAfter()
    {
        new Key("disks", new() { Description = "Disks", DeletionProtection = "Enabled" });
    }

    public static void KmsKeyDeletionWindowIsLongBefore()
    {
        new Key("disks", new() { PendingWindowInDays = 7 });
    }

    public static void KmsKeyDeletionWindowIsLongAfter()
    {
        new Key("disks", new() { PendingWindowInDays = 366 });
    }

    public static void KmsKeyHasAliasBefore()
    {
        new Key("disks", new() { Description = "Disks" });
    }

    public static void KmsKeyHasAliasAfter()
    {
        var key = new Key("disks", new() { Description = "Disks" });
        new Alias("disks", new() { AliasName = "alias/disks", KeyId = key.Id });
    }

    public static void KmsKeyInUseIsEnabledBefore()
    {
        var key = new Key("disks", new() { Status = "Disabled" });
        new EcsDisk("data", new() { Encrypted = true, KmsKeyId = key.Id });
    }

    public static void KmsKeyInUseIsEnabledAfter()
    {
        var key = new Key("disks", new() { Status = "Enabled" });
        new EcsDisk("data", new() { Encrypted = true, KmsKeyId = key.Id });
    }

    public static void KmsKeyInUseIsProtectedBefore()
    {
        var key = new Key("disks");
        new EcsDisk("data", new() { Encrypted = true, KmsKeyId = key.Id });
    }

    public static void KmsKeyInUseIsProtectedAfter()
    {
        var key = new CustomerKey("disks", new());
        new EcsDisk("data", new() { Encrypted = true, KmsKeyId = key.KeyId });
    }

    public static void KmsKeyPolicyIsNarrowBefore(string allowEverybody)
    {
        new Key("disks", new() { Policy = allowEverybody });
    }

    public static void KmsKeyPolicyIsNarrowAfter(string admin, string app)
    {
        new CustomerKey("disks", new() { AdministratorArns = { admin }, UserArns = { app } });
    }

    public static void KmsKeyRotationIsFrequentBefore()
    {
        new Key("disks", new() { AutomaticRotation = "Enabled", RotationInterval = "730d" });
    }

    public static void KmsKeyRotationIsFrequentAfter()
    {
        new Key("disks", new() { AutomaticRotation = "Enabled", RotationInterval = "31536000s" });
    }

    public static void KmsKeyRotationIsOnBefore()
    {
        new Key("disks", new() { Description = "Disks" });
    }

    public static void KmsKeyRotationIsOnAfter()
    {
        new Key("disks", new()
        {
            Description = "Disks",
            AutomaticRotation = "Enabled",
            RotationInterval = "31536000s",
        });
    }
}
