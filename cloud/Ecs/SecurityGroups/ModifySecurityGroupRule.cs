namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>Describes what lets traffic in:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySecurityGroupRule"/>.</summary>
internal sealed class ModifySecurityGroupRule() : RuleChange("ModifySecurityGroupRule", RuleReader.Ingress);
