using System.Text.Json.Nodes;

namespace Infra.Cloud.Config;

/// <summary>Makes a compliance pack of rules that there are:
/// <see href="https://api.alibabacloud.com/document/Config/2020-09-07/CreateCompliancePack"/>.</summary>
internal sealed class CreateCompliancePack() : ConfigAction("CreateCompliancePack", mutates: true,
    ["CompliancePackName", "Description", "RiskLevel", "ConfigRules", "ClientToken"],
    "Rules are named by ConfigRuleId; a pack makes none, so there are no templates and no scopes. Active at once. A rule "
    + "that is in a pack moves.")
{
    public override JsonObject Answer(Request request)
    {
        if (request.Made(request.Store.CompliancePacks, ConfigErrors.PackExists) is { } made) return Describe(request, made);

        var name = PackRules.Name(request);
        var description = PackRules.Description(request);
        var risk = request.Integer("RiskLevel", 1, 3) ?? 1;
        var rules = PackRules.Named(request, request.Required("ConfigRules"));
        if (rules.Count == 0) throw request.Refuse(ConfigErrors.Missing("ConfigRules"));
        if (rules.Count > ConfigLimits.Rules) throw request.Refuse(ConfigErrors.TooManyRulesInPack);
        if (request.Store.CompliancePacks.CountAt(request.At, _ => true) >= ConfigLimits.Packs)
            throw request.Refuse(ConfigErrors.TooManyPacks);

        var pack = new CompliancePack
        {
            Id = ResourceIds.New(request, "cp", "compliance-pack"),
            CreatedAt = request.At,
            Name = new(name),
            Description = new(description),
            RiskLevel = new(risk),
        };
        request.MarkMade(pack);
        request.Store.CompliancePacks.Put(pack);
        foreach (var rule in rules) PackRules.Move(request, rule, pack.Id);
        return Describe(request, pack);
    }

    private static JsonObject Describe(Request request, CompliancePack pack) =>
        new() { ["CompliancePackId"] = pack.Id, ["RequestId"] = request.RequestId };
}
