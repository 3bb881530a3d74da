namespace Infra.Cloud.Kms;

/// <summary>The forms in which a call names a key: its identifier, its ARN, an alias.</summary>
internal static class KeyNames
{
    /// <summary>What an ARN of the call's region and of the embedded account names, without the prefix; what is no ARN
    /// stays as it is; null for an ARN of another region, account or kind.</summary>
    public static string? LocalName(Request request, string name)
    {
        if (!name.StartsWith("acs:", StringComparison.Ordinal)) return name;

        var prefix = Arn.Key(request.Region, "");
        return name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : null;
    }
}
