using System.Text.Json.Nodes;

namespace Infra.Cloud.Config;

/// <summary>Changes name, description or risk of a compliance pack:
/// <see href="https://api.alibabacloud.com/document/Config/2020-09-07/UpdateCompliancePack"/>.</summary>
internal sealed class UpdateCompliancePack() : ConfigAction("UpdateCompliancePack", mutates: true,
    ["CompliancePackId", "CompliancePackName", "Description", "RiskLevel", "ClientToken"],
    "Rules come and go by their own actions. A repeated ClientToken changes nothing more.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var pack = PackOf(request);
        var name = request.Optional("CompliancePackName") is null ? null : PackRules.Name(request, pack.Id);
        var description = PackRules.Description(request);
        var risk = request.Integer("RiskLevel", 1, 3);

        if (name is not null) pack.Name = pack.Name.Set(request.Moment, name);
        if (request.Raw("Description") is not null) pack.Description = pack.Description.Set(request.Moment, description);
        if (risk is { } level) pack.RiskLevel = pack.RiskLevel.Set(request.Moment, level);
        request.Touch(pack);
        return new() { ["CompliancePackId"] = pack.Id, ["RequestId"] = request.RequestId };
    }
}
