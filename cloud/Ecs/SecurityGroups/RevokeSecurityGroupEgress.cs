namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>No longer lets traffic out:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/RevokeSecurityGroupEgress"/>.</summary>
internal sealed class RevokeSecurityGroupEgress() : RuleRemoval("RevokeSecurityGroupEgress", RuleReader.Egress);
