namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>Lets traffic out:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/AuthorizeSecurityGroupEgress"/>.</summary>
internal sealed class AuthorizeSecurityGroupEgress() : RuleAddition("AuthorizeSecurityGroupEgress", RuleReader.Egress);
