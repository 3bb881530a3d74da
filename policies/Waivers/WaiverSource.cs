namespace Infra.Policies.Waivers;

/// <summary>Where a waiver stands.</summary>
public enum WaiverSource
{
    /// <summary>In a file of waivers.</summary>
    File,

    /// <summary>In the program, beside the resource.</summary>
    Code,
}
