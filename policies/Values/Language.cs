namespace Infra.Policies.Values;

/// <summary>The languages that reports are written in.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Simplified Chinese.</summary>
    Chinese,
}
