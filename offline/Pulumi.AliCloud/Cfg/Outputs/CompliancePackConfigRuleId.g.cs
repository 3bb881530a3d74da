// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Cfg.Outputs;

/// <summary>The object <c>CompliancePackConfigRuleId</c>.</summary>
[OutputType]
public sealed class CompliancePackConfigRuleId
{
    public readonly string? ConfigRuleId;

    [OutputConstructor]
    private CompliancePackConfigRuleId(
        string? configRuleId)
    {
        ConfigRuleId = configRuleId;
    }
}
