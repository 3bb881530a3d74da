namespace Infra.Guardrails;

/// <summary>The managed rules of Cloud Config about encryption at rest and about keys.</summary>
/// <remarks>
/// <para>Identifiers: the catalogue of Cloud Config, 2026, by way of aliyun/infraguard (Apache-2.0), which mirrors it. Types and
/// triggers: the page of each rule, https://www.alibabacloud.com/help/en/cloud-config/, where one was at hand: those of ACK,
/// ESS, MongoDB, GPDB, MaxCompute, Logstores by key origin, and KMS instances. For the others the type is the one that Cloud
/// Config has for the product, and the trigger is that of their neighbours: by change.</para>
/// <para>Not declared unless they are named: the rotation of Secrets and the zones of KMS instances, which are not about
/// encryption; the origin of a Logstore's key, which demands imported keys; and Kafka, whose type could not be read.</para>
/// </remarks>
internal static class ManagedConfigRules
{
    private const string Disk = "ACS::ECS::Disk";
    private const string LaunchTemplate = "ACS::ECS::LaunchTemplate";
    private const string ScalingConfiguration = "ACS::ESS::ScalingConfiguration";
    private const string Key = "ACS::KMS::Key";
    private const string Rds = "ACS::RDS::DBInstance";
    private const string Elasticsearch = "ACS::Elasticsearch::Instance";
    private const string Bucket = "ACS::OSS::Bucket";
    private const string LogStore = "ACS::SLS::LogStore";

    /// <summary>The rule that takes keys.</summary>
    public const string DiskRule = "ecs-disk-encrypted";

    public static readonly IReadOnlyList<ManagedConfigRule> All =
    [
        new(DiskRule, Disk),
        new("ecs-in-use-disk-encrypted", Disk),
        new("ecs-available-disk-encrypted", Disk),
        new("ecs-disk-all-encrypted-by-kms", Disk),
        new("ecs-launch-template-version-data-disk-encrypted", LaunchTemplate),
        new("ecs-launch-template-version-system-disk-encrypted", LaunchTemplate),
        new("ess-scaling-configuration-data-disk-encrypted", ScalingConfiguration),
        new("ess-scaling-configuration-system-disk-encrypted", ScalingConfiguration),
        new("ack-cluster-encryption-enabled", "ACS::ACK::Cluster"),
        new("kms-key-rotation-enabled", Key),
        new("kms-key-delete-protection-enabled", Key),
        new("rds-instance-enabled-disk-encryption", Rds),
        new("rds-instance-enabled-tde-disk-encryption", Rds),
        new("mongodb-instance-encryption-byok-check", "ACS::MongoDB::DBInstance", ManagedConfigRule.Daily),
        new("elasticsearch-instance-enabled-data-node-encryption", Elasticsearch),
        new("elasticsearch-instance-enabled-node-config-disk-encryption", Elasticsearch),
        new("gpdb-instance-disk-encryption-enabled", "ACS::GPDB::DBInstance"),
        new("maxcompute-project-encryption-enabled", "ACS::MaxCompute::Project"),
        new("nas-filesystem-encrypt-type-check", "ACS::NAS::FileSystem"),
        new("oss-bucket-server-side-encryption-enabled", Bucket),
        new("oss-default-encryption-kms", Bucket),
        new("oss-encryption-byok-check", Bucket),
        new("sls-logstore-enabled-encrypt", LogStore),
        new("kms-secret-rotation-enabled", "ACS::KMS::Secret", IsDefault: false),
        new("kms-instance-multi-zone", "ACS::KMS::Instance", ManagedConfigRule.Daily, IsDefault: false),
        new("sls-logstore-encrypt-key-origin-check", LogStore, ManagedConfigRule.Daily, IsDefault: false),
        new("kafka-instance-disk-encrypted", "ACS::AliKafka::Instance", IsDefault: false),
    ];
}
