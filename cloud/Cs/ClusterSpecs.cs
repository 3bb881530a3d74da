namespace Infra.Cloud.Cs;

/// <summary>The specifications of managed clusters.</summary>
/// <remarks>Source: SDK of CS 2015-12-15, 2026-08-22.</remarks>
internal static class ClusterSpecs
{
    public const string Standard = "ack.standard";

    private static readonly string[] s_pro =
        ["ack.pro.small", "ack.pro.xlarge", "ack.pro.2xlarge", "ack.pro.4xlarge"];

    public static bool IsKnown(string spec) => spec == Standard || IsPro(spec);

    public static bool IsPro(string? spec) => s_pro.Contains(spec);
}
