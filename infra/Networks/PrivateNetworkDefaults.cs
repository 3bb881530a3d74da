namespace Infra.Networks;

/// <summary>Defaults and limits of <see cref="PrivateNetwork"/>.</summary>
public static class PrivateNetworkDefaults
{
    /// <summary>The addresses; not those that a cluster's own network has by default.</summary>
    public const string Cidr = "10.1.0.0/16";

    /// <summary>The prefix of the addresses.</summary>
    public const int Prefix = 16;

    /// <summary>How many zones a network can span; no region has more.</summary>
    public const int MaxZones = 16;

    /// <summary>Whether Pulumi may delete the network.</summary>
    public const bool Deletable = false;
}
