namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>No longer lets traffic in:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/RevokeSecurityGroup"/>.</summary>
internal sealed class RevokeSecurityGroup() : RuleRemoval("RevokeSecurityGroup", RuleReader.Ingress);
