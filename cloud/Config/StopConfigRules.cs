namespace Infra.Cloud.Config;

/// <summary>Switches rules off; they stay, and say nothing any more:
/// <see href="https://api.alibabacloud.com/document/Config/2019-01-08/StopConfigRules"/>.</summary>
internal sealed class StopConfigRules() : SwitchConfigRules("StopConfigRules", ConfigRule.Inactive);
