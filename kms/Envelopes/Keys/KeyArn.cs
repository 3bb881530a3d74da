namespace Infra.Kms.Envelopes.Keys;

/// <summary>The name of a CMK in full, as messages store it: <c>acs:kms:REGION:ACCOUNT:key/ID</c>. In place of the key
/// an alias may stand where users write it.</summary>
/// <param name="Region">The region of the key.</param>
/// <param name="Account">The account that owns it.</param>
/// <param name="Resource">What comes last: <c>key/ID</c> or <c>alias/NAME</c>.</param>
public sealed record KeyArn(string Region, string Account, string Resource)
{
    private const string KeyPrefix = "key/";

    /// <summary>The id of the key; null for an alias.</summary>
    public string? KeyId =>
        Resource.StartsWith(KeyPrefix, StringComparison.Ordinal) ? Resource[KeyPrefix.Length..] : null;

    /// <summary>The ARN of a key.</summary>
    public static KeyArn OfKey(string region, string account, string keyId) => new(region, account, KeyPrefix + keyId);

    /// <summary>Takes an ARN apart, or gives null if the text is none of a key or alias.</summary>
    public static KeyArn? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split(':') is ["acs", "kms", { Length: > 0 } region, { Length: > 0 } account, { Length: > 4 } resource]
            && (resource.StartsWith(KeyPrefix, StringComparison.Ordinal) || resource.StartsWith("alias/", StringComparison.Ordinal))
            ? new KeyArn(region, account, resource) : null;
    }

    /// <summary>The ARN as text.</summary>
    public override string ToString() => $"acs:kms:{Region}:{Account}:{Resource}";
}
