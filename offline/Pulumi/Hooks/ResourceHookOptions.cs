namespace Pulumi;

/// <summary>When a hook runs and what its failure means.</summary>
public class ResourceHookOptions
{
    /// <summary>Whether it runs in previews too. Default: no.</summary>
    public bool? OnDryRun { get; set; }

    /// <summary>Whether its failure is only a warning. Default: no.</summary>
    public bool? IgnoreErrors { get; set; }
}
