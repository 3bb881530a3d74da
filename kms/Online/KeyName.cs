namespace Infra.Kms.Online;

/// <summary>The ways to name a key: its id, its alias, its ARN.</summary>
internal static class KeyName
{
    private const string AliasPrefix = "alias/";

    // 255 characters of an alias within an ARN are the longest there is.
    private const int Longest = 400;

    /// <summary>Checks a name before it goes into a call.</summary>
    /// <exception cref="KmsInputException">It names no key, or one that must not be used.</exception>
    public static string Checked(string name, bool isEmbedded)
    {
        ArgumentNullException.ThrowIfNull(name);
        var isArn = name.StartsWith("acs:", StringComparison.Ordinal);
        if (name.Length is 0 or > Longest || name.Any(c => c <= ' ' || c == 0x7f))
            throw new KmsInputException(
                "'key' must be an id, an alias or an ARN without blanks; got "
                + (name.Trim().Length == 0 ? "nothing."
                    : name.Length > Longest ? $"{name.Length} characters."
                    : $"{name}."));
        var isAlias = !isArn && name.Contains('/', StringComparison.Ordinal);
        if (isAlias && !name.StartsWith(AliasPrefix, StringComparison.Ordinal))
            throw new KmsInputException(
                $"'key' must begin with alias/ where it is an alias; got {name}.", $"{AliasPrefix}{name}");
        if (!isEmbedded && EmbeddedAccount.Owns(name))
            throw new KmsInputException(
                $"'key' must not be a key of the embedded account {EmbeddedAccount.Id}; got {name}.",
                "use --cloud embedded, or name a key of your account");
        return name;
    }
}
