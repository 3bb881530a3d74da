namespace Infra.Migration.Planning;

/// <summary>How one logs in to an instance whose system disk was replaced.</summary>
public enum LoginAfter
{
    /// <summary>As before: with its key pair, and if it has none with the password that the image holds.</summary>
    AsBefore,

    /// <summary>With its key pair; an instance without one is refused.</summary>
    KeyPair,

    /// <summary>With the password that the image holds, even if it has a key pair.</summary>
    PasswordInherit,
}
