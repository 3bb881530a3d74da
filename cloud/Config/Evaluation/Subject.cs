namespace Infra.Cloud.Config.Evaluation;

/// <summary>A resource as Cloud Config names it.</summary>
internal sealed record Subject(string Type, string Id, string Name, string Region)
{
    public const string Disk = "ACS::ECS::Disk";
    public const string Key = "ACS::KMS::Key";
    public const string Cluster = "ACS::ACK::Cluster";
}
