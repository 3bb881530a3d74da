// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Cfg.Outputs;

/// <summary>The object <c>CompliancePackConfigRuleConfigRuleParameter</c>.</summary>
[OutputType]
public sealed class CompliancePackConfigRuleConfigRuleParameter
{
    public readonly string? ParameterName;
    public readonly string? ParameterValue;

    [OutputConstructor]
    private CompliancePackConfigRuleConfigRuleParameter(
        string? parameterName,
        string? parameterValue)
    {
        ParameterName = parameterName;
        ParameterValue = parameterValue;
    }
}
