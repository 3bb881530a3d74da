using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Policies.Rules.Kms;

/// <summary>What the arguments of a key say about what it is and whether it can be used.</summary>
/// <remarks>Which keys KMS rotates:
/// https://www.alibabacloud.com/help/en/kms/developer-reference/api-kms-2016-01-20-updaterotationpolicy</remarks>
internal static class KeyFacts
{
    private static readonly string[] Decisive = ["keySpec", "keyUsage", "origin", "protectionLevel"];

    /// <summary>Why KMS cannot rotate the key by itself; null where it can, or where that is unknown.</summary>
    public static Words? CannotRotate(Resource key)
    {
        var spec = key.Inputs["keySpec"].Text ?? "";
        if (spec.StartsWith("RSA_", StringComparison.Ordinal) || spec.StartsWith("EC_", StringComparison.Ordinal)
            || key.Inputs["keyUsage"].Is("SIGN/VERIFY"))
        {
            return new("KMS does not rotate asymmetric keys by itself", "KMS 不会自动轮转非对称密钥");
        }

        if (key.Inputs["origin"].Is("EXTERNAL"))
        {
            return new("KMS cannot rotate imported key material", "KMS 无法轮转导入的密钥材料");
        }

        return key.Inputs["protectionLevel"].Is("HSM")
            ? new("KMS does not rotate keys in an HSM by itself", "KMS 不会自动轮转 HSM 中的密钥")
            : null;
    }

    /// <summary>The argument whose unknown value decides whether KMS can rotate the key; null where none does.</summary>
    public static string? UnknownKind(Resource key) => Array.Find(Decisive, name => key.Inputs[name].IsUnknown);

    /// <summary>The argument that makes the key unusable, if any; the last two names are deprecated.</summary>
    public static string? Unusable(Resource key) =>
        IsOut(key.Inputs["status"]) ? "status"
        : IsOut(key.Inputs["keyState"]) ? "keyState"
        : key.Inputs["isEnabled"].TryGetTruth(out var enabled) && !enabled ? "isEnabled"
        : null;

    /// <summary>The argument whose unknown value decides whether the key can be used; null where none does.</summary>
    public static string? UnknownUse(Resource key) =>
        Array.Find(["status", "keyState", "isEnabled"], name => key.Inputs[name].IsUnknown);

    private static bool IsOut(PropertyValue state) => state.Is("Disabled") || state.Is("PendingDeletion");
}
