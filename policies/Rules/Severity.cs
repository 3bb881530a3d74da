namespace Infra.Policies.Rules;

/// <summary>How bad a violation is, from least to worst.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>A precaution is missing.</summary>
    Low,

    /// <summary>A safeguard is weaker than it should be: data is encrypted, under a key nobody here controls.</summary>
    Medium,

    /// <summary>Data is stored in the clear.</summary>
    High,

    /// <summary>Data or the key to it can be lost for good.</summary>
    Critical,
}
