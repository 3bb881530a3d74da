using Pulumi;

namespace Infra.Validation;

/// <summary>Where the default provider works, as far as a program can tell.</summary>
internal static class Region
{
    /// <summary>The configured region, or nothing if the resource may use another provider than the default
    /// one.</summary>
    /// <remarks>A provider given in the options, or inherited from a parent, may stand for any region; the SDK does
    /// not tell which, so nothing is checked then.</remarks>
    public static string? Of(ResourceOptions? options)
    {
        var inherits = options?.Parent is not null and not Stack;
        var chosen = options?.Provider is not null || options is ComponentResourceOptions { Providers.Count: > 0 };
        return inherits || chosen ? null : Pulumi.AliCloud.Config.Region;
    }
}
