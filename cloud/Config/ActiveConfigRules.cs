namespace Infra.Cloud.Config;

/// <summary>Switches rules on again:
/// <see href="https://api.alibabacloud.com/document/Config/2019-01-08/ActiveConfigRules"/>.</summary>
internal sealed class ActiveConfigRules() : SwitchConfigRules("ActiveConfigRules", ConfigRule.Active);
