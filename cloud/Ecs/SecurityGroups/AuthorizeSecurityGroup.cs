namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>Lets traffic in:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/AuthorizeSecurityGroup"/>.</summary>
internal sealed class AuthorizeSecurityGroup() : RuleAddition("AuthorizeSecurityGroup", RuleReader.Ingress);
