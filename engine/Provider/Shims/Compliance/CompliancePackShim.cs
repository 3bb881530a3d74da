using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>alicloud_config_compliance_pack:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/config_compliance_pack.</summary>
/// <remarks>Packs that make their own rules are deprecated and the embedded cloud has none: a program that asks for one is
/// told so.</remarks>
internal sealed class CompliancePackShim() : ResourceShim("alicloud:cfg/compliancePack:CompliancePack")
{
    private const string Product = "Config";
    private static readonly string[] Gone = ["Invalid.CompliancePackId.Value"];
    private static readonly string[] Busy = ["CompliancePackAlreadyPending"];
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(5);

    public override void Create(ResourceStep step)
    {
        RefuseOwnRules(step);
        step.Id = step.Calls.Call(Product, "CreateCompliancePack", step.CreateTimeout, [],
            ("CompliancePackName", step.Text("compliancePackName")), ("Description", step.Text("description")),
            ("RiskLevel", step.Text("riskLevel")),
            ("ConfigRules", JsonSerializer.Serialize(Ids(step.Planned("configRuleIds")).Select(id => new { ConfigRuleId = id }))))
            .Text("CompliancePackId");
        Wait(step, step.CreateTimeout);
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        if (step.Calls.CallOrGone(Product, "GetCompliancePack", step.UpdateTimeout, [], Gone, ("CompliancePackId", step.Id))
            is not { } found) return false;
        var pack = found["CompliancePack"]!;
        step.Set(pack, ("compliancePackName", "CompliancePackName"), ("description", "Description"),
            ("riskLevel", "RiskLevel"), ("status", "Status"));
        step.Outputs["configRuleIds"] = (pack["ConfigRules"] as JsonArray ?? []).Select(rule =>
            (object?)new Properties(StringComparer.Ordinal) { ["configRuleId"] = rule.Text("ConfigRuleId") }).ToArray();
        return true;
    }

    public override void Update(ResourceStep step)
    {
        RefuseOwnRules(step);
        (string Name, string? Value)[] changed =
        [
            ("CompliancePackName", step.Changed("compliancePackName")),
            ("Description", step.Changed("description")),
            ("RiskLevel", step.Changed("riskLevel")),
        ];
        if (changed.Any(parameter => parameter.Value is not null))
        {
            step.Calls.Call(Product, "UpdateCompliancePack", step.UpdateTimeout, Busy, [("CompliancePackId", step.Id), .. changed]);
            Wait(step, step.UpdateTimeout);
        }

        var (before, after) = (Ids(step.Before("configRuleIds")), Ids(step.Planned("configRuleIds")));
        Move(step, "DetachConfigRuleToCompliancePack", before.Except(after));
        Move(step, "AttachConfigRuleToCompliancePack", after.Except(before));
        ReadExisting(step);
    }

    public override void Delete(ResourceStep step) => step.Calls.CallOrGone(Product, "DeleteCompliancePacks",
        step.DeleteTimeout, [], Gone, ("CompliancePackIds", step.Id));

    private static void Move(ResourceStep step, string action, IEnumerable<string> ids)
    {
        if (string.Join(',', ids) is { Length: > 0 } rules)
        {
            step.Calls.Call(Product, action, step.UpdateTimeout, Busy, ("CompliancePackId", step.Id), ("ConfigRuleIds", rules));
            Wait(step, step.UpdateTimeout);
        }
    }

    private static void Wait(ResourceStep step, TimeSpan timeout) => step.Calls.WaitFor(
        () => step.Calls.Call(Product, "GetCompliancePack", timeout, [], ("CompliancePackId", step.Id))["CompliancePack"].Text("Status"),
        ["ACTIVE"], Delay, timeout);

    private static string[] Ids(object? rules) =>
        [.. (rules as object?[] ?? []).OfType<Properties>().Select(rule => rule.GetValueOrDefault("configRuleId")).OfType<string>()];

    private static void RefuseOwnRules(ResourceStep step)
    {
        if (step.PlannedItems("configRules").Length > 0)
            throw new ProviderException("the embedded cloud has no compliance packs that make rules: set 'configRuleIds'");
    }
}
