using Infra.Keys;
using Pulumi.AliCloud.Ecs;

namespace Infra.Tests.Docs.Snippets;

/// <summary>The examples of the pages of the rules in <c>policies/Rules/Account</c>, compiled.</summary>
internal static class AccountRulePages
{
    public static void AccountDefaultEncryptionIsOnBefore()
    {
        new DiskEncryptionByDefault("default");
    }

    public static void AccountDefaultEncryptionIsOnAfter()
    {
        new DiskEncryptionByDefault("default", new() { Encrypted = true });
    }

    public static void AccountDefaultKeyIsCustomerKeyBefore()
    {
        new DiskDefaultKmsKey("default", new() { KmsKeyId = "alias/acs/ecs" });
    }

    public static void AccountDefaultKeyIsCustomerKeyAfter(CustomerKey key)
    {
        new DiskDefaultKmsKey("default", new() { KmsKeyId = key.KeyId });
    }
}
