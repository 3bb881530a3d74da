// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Cfg.Inputs;

/// <summary>The object <c>CompliancePackConfigRuleId</c>.</summary>
public sealed class CompliancePackConfigRuleIdArgs : global::Pulumi.ResourceArgs
{
    [Input("configRuleId")]
    public Input<string>? ConfigRuleId { get; set; }

    public CompliancePackConfigRuleIdArgs()
    {
    }

    public static new CompliancePackConfigRuleIdArgs Empty => new CompliancePackConfigRuleIdArgs();
}
