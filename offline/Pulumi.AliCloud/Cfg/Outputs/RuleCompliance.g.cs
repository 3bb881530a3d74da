// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Cfg.Outputs;

/// <summary>The object <c>RuleCompliance</c>.</summary>
[OutputType]
public sealed class RuleCompliance
{
    public readonly string? ComplianceType;
    public readonly int? Count;

    [OutputConstructor]
    private RuleCompliance(
        string? complianceType,
        int? count)
    {
        ComplianceType = complianceType;
        Count = count;
    }
}
