namespace Infra.Cloud.Config;

/// <summary>The actions of Cloud Config that the embedded cloud has: rules, compliance packs, and what came of
/// them.</summary>
internal static class ConfigActions
{
    public static IEnumerable<ApiAction> All =>
    [
        new CreateConfigRule(), new GetConfigRule(), new ListConfigRules(), new UpdateConfigRule(),
        new StartConfigRuleEvaluation(), new ListConfigRuleEvaluationResults(),
        new CreateCompliancePack(), new GetCompliancePack(), new UpdateCompliancePack(), new DeleteCompliancePacks(),
        new AttachConfigRuleToCompliancePack(), new DetachConfigRuleToCompliancePack(),
        new ActiveConfigRules(), new StopConfigRules(), new DeleteConfigRules(),
    ];
}
