namespace Infra.Cloud.Config;

/// <summary>How much of Cloud Config an account has.</summary>
/// <remarks>Lengths: metadata of CreateCompliancePack, Config 2020-09-07. The numbers of rules and packs are not in what was
/// read; these are ours, of the order of the service's.</remarks>
internal static class ConfigLimits
{
    public const int Rules = 200;

    public const int Packs = 50;

    /// <summary>The longest parameter, in characters; ours.</summary>
    public const int Parameter = 32_768;

    public const int PackName = 100;

    public const int PackDescription = 500;
}
