using System.Text;
using System.Text.Json;
using Infra.Validation;
using static Infra.Keys.CustomerKeyDefaults;

namespace Infra.Keys;

/// <summary>Rules about single arguments of a key.</summary>
internal static class CustomerKeyRules
{
    /// <summary>An alias that a user may give.</summary>
    public static Breach? Alias(string alias)
    {
        if (!alias.StartsWith(AliasPrefix, StringComparison.Ordinal))
            return new($"start with '{AliasPrefix}'", $"write {AliasPrefix}{alias.TrimStart('/')}");
        if (alias.StartsWith(ReservedAliasPrefix, StringComparison.Ordinal))
            return new($"not start with '{ReservedAliasPrefix}', which is kept for the keys of services");

        var name = alias.AsSpan(AliasPrefix.Length);
        if (name.Length is 0 or > MaxAliasLength)
            return new($"have 1 to {MaxAliasLength} characters after '{AliasPrefix}'");
        foreach (var character in name)
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('/' or '_' or '-'))
                return new($"have only letters, digits, '/', '_' and '-' after '{AliasPrefix}'");
        return null;
    }

    /// <summary>A usage that the specification allows.</summary>
    public static Breach? Usage(string usage, string keySpec) => usage switch
    {
        SignVerify when IsSymmetric(keySpec) => new($"be {EncryptDecrypt} for a symmetric key such as {keySpec}"),
        EncryptDecrypt when SigningOnlySpecs.Contains(keySpec, StringComparer.Ordinal) =>
            new($"be {SignVerify} for {keySpec}, which cannot encrypt"),
        _ => null,
    };

    /// <summary>A key policy that KMS can parse.</summary>
    public static Breach? Policy(string policy)
    {
        var bytes = Encoding.UTF8.GetByteCount(policy);
        if (bytes > MaxPolicyBytes) return new($"have at most {MaxPolicyBytes} bytes", Got: $"{bytes} bytes");
        try
        {
            using var document = JsonDocument.Parse(policy);
            return document.RootElement.ValueKind is JsonValueKind.Object ? null : NoObject();
        }
        catch (JsonException)
        {
            return NoObject();
        }

        static Breach NoObject() => new("be a JSON object");
    }

    /// <summary>The origin of a key whose material was imported.</summary>
    public static Breach? OriginOfImported(string origin) => origin == ExternalOrigin
        ? null
        : new($"be {ExternalOrigin} when 'materialImported' is true", "KMS makes the material of other keys itself");

    /// <summary>Rotation of a key that may be asymmetric.</summary>
    public static Breach? RotationOfSpec(bool rotates, string keySpec) =>
        Rotation(rotates, IsSymmetric(keySpec), $"an asymmetric key such as {keySpec}");

    /// <summary>Rotation of a key whose material may be imported.</summary>
    public static Breach? RotationOfOrigin(bool rotates, string origin) =>
        Rotation(rotates, origin != ExternalOrigin, "a key whose material is imported");

    /// <summary>Rotation of a key that may be kept in hardware.</summary>
    public static Breach? RotationOfLevel(bool rotates, string level) =>
        Rotation(rotates, level == ProtectionLevel, "a hardware key");

    /// <summary>A rotation period of a key outside KMS instances.</summary>
    public static Breach? DefaultKeyRotation(int days) => days is RotationDays or < MinRotationDays or > MaxRotationDays
        ? null
        : new($"be {RotationDays} without 'kmsInstanceId'",
            "a default key rotates once a year; other periods need a KMS instance");

    /// <summary>A rotation period of a key that may not rotate by itself.</summary>
    public static Breach? PeriodWithoutRotation(int days, bool rotates) =>
        rotates ? null : new("be left out when 'automaticRotation' is false");

    /// <summary>A specification of a key outside KMS instances.</summary>
    public static Breach? DefaultKeySpec(string keySpec) => InstanceOnlySpecs.Contains(keySpec, StringComparer.Ordinal)
        ? new("be another specification without 'kmsInstanceId'",
            $"{keySpec} exists only in a KMS instance; {KeySpec} exists everywhere")
        : null;

    /// <summary>What is said about a policy of a key outside KMS instances.</summary>
    public static Breach DefaultKeyPolicy { get; } = new("be left out without 'kmsInstanceId'",
        "a default key takes no key policy; let RAM policies decide who may use it, or set 'kmsInstanceId'");

    /// <summary>Deletion protection of a key that Pulumi may delete.</summary>
    public static Breach? ProtectionOfDeletable(bool isProtected) => isProtected
        ? new("be false when 'deletable' is true", "KMS would refuse the deletion that 'deletable' asks for")
        : null;

    /// <summary>A reason for a protection that there may not be.</summary>
    public static Breach? ReasonWithoutProtection(string reason, bool isProtected) =>
        isProtected ? null : new("be left out when the key has no deletion protection", Got: reason);

    private static Breach? Rotation(bool rotates, bool isPossible, string kind) => !rotates || isPossible
        ? null
        : new($"be false for {kind}", "rotate such a key by making a new one and pointing the alias to it");
}
