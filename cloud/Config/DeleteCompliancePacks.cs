using System.Text.Json.Nodes;

namespace Infra.Cloud.Config;

/// <summary>Deletes compliance packs:
/// <see href="https://api.alibabacloud.com/document/Config/2020-09-07/DeleteCompliancePacks"/>.</summary>
internal sealed class DeleteCompliancePacks() : ConfigAction("DeleteCompliancePacks", mutates: true,
    ["CompliancePackIds", "ClientToken"], "The rules stay, in no pack.")
{
    public override JsonObject Answer(Request request)
    {
        var packs = request.Required("CompliancePackIds").Split(',').Distinct(StringComparer.Ordinal)
            .Select(id => PackOf(request, id)).ToList();
        foreach (var pack in packs)
        {
            foreach (var rule in CompliancePack.Rules(request, pack.Id)) PackRules.Move(request, rule, "");
            pack.DeleteAt(request.At);
            request.Touch(pack);
        }

        return new()
        {
            ["OperateCompliancePacksResult"] = new JsonObject
            {
                ["OperateCompliancePacks"] = new JsonArray(
                    [.. packs.Select(pack => new JsonObject { ["CompliancePackId"] = pack.Id, ["Success"] = true })]),
            },
            ["RequestId"] = request.RequestId,
        };
    }
}
