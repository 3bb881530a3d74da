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

    /// <summary>Why a key with these properties cannot rotate by itself.</summary>
    public static Breach? Rotation(bool rotates, bool possible, string reason) => !rotates || possible
        ? null
        : new($"be false for {reason}", "rotate such a key by making a new one and pointing the alias to it");
}
