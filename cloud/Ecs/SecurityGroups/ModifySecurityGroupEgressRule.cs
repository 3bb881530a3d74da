namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>Describes what lets traffic out:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySecurityGroupEgressRule"/>.</summary>
internal sealed class ModifySecurityGroupEgressRule() : RuleChange("ModifySecurityGroupEgressRule", RuleReader.Egress);
