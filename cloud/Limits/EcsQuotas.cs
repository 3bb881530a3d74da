namespace Infra.Cloud.Limits;

/// <summary>Quotas of ECS in a region.</summary>
/// <remarks>Date: 2024-07-30. Source: page "Limits" of ECS and the reference of ImportKeyPair. Many can be raised for an
/// account; these are what a new one has.</remarks>
internal static class EcsQuotas
{
    public const int SecurityGroups = 100;
    public const int RulesPerSecurityGroup = 200;
    public const int SecurityGroupsPerInstance = 5;
    public const int KeyPairs = 500;
    public const int Images = 100;
    public const int SnapshotPolicies = 100;
}
