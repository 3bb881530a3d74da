using Infra.Keys;
using Infra.Validation;
using Pulumi;
using static Infra.AccountDefaults.DiskEncryptionByDefaultDefaults;

namespace Infra.AccountDefaults;

/// <summary>Checks the arguments of <see cref="DiskEncryptionByDefault"/>.</summary>
internal static class DiskEncryptionByDefaultPlan
{
    /// <summary>The checked key, or null for the service key.</summary>
    /// <exception cref="ResourceException">Plain values break rules; all are named.</exception>
    public static Input<string>? Checked(
        DiskEncryptionByDefault owner, DiskEncryptionByDefaultArgs args, ComponentResourceOptions? options)
    {
        var check = new Check(owner);
        var serviceKey = check.Decision(args.ServiceKey, "serviceKey", ServiceKey);
        var keyId = EncryptionKeyChoice.Checked(check, args.KeyId, serviceKey, args.EncryptionRole);
        KeyRegion.Require(check, keyId, serviceKey, Region.Of(options));
        check.Throw();
        return keyId;
    }
}
