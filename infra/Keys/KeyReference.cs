using Infra.Validation;

namespace Infra.Keys;

/// <summary>The ways to write down which key is meant.</summary>
internal static class KeyReference
{
    private const string ArnPrefix = "acs:kms:";

    /// <summary>The ID in an ID or ARN.</summary>
    public static string IdOf(string idOrArn) => idOrArn[(idOrArn.LastIndexOf('/') + 1)..];

    /// <summary>Refuses what is neither an ID nor an ARN of a key in the region.</summary>
    public static Breach? Check(string idOrArn, string? region)
    {
        if (idOrArn.StartsWith(CustomerKeyDefaults.AliasPrefix, StringComparison.Ordinal))
            return new("be the ID or ARN of a key, not an alias", "look an alias up with CustomerKey.FromAlias");
        if (!idOrArn.StartsWith(ArnPrefix, StringComparison.Ordinal))
            return IsId(idOrArn) ? null : new("be the ID of a key, or its ARN acs:kms:<region>:<account>:key/<id>");

        var parts = idOrArn.Split(':');
        if (parts.Length != 5 || !parts[4].StartsWith("key/", StringComparison.Ordinal) || !IsId(IdOf(idOrArn)))
            return new("be an ARN of the form acs:kms:<region>:<account>:key/<id>");
        return region is null || parts[2] == region
            ? null
            : new($"be a key in the region {region}",
                $"a key works only in its own region ({parts[2]}); use a key of {region}");
    }

    private static bool IsId(string text) =>
        text.Length > 0 && text.All(character => char.IsAsciiLetterOrDigit(character) || character is '-');
}
