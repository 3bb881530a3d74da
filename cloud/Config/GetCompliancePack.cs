using System.Text.Json.Nodes;

namespace Infra.Cloud.Config;

/// <summary>Answers a compliance pack and its rules:
/// <see href="https://api.alibabacloud.com/document/Config/2020-09-07/GetCompliancePack"/>.</summary>
internal sealed class GetCompliancePack()
    : ConfigAction("GetCompliancePack", mutates: false, ["CompliancePackId"], "No scope and no template.")
{
    public override JsonObject Answer(Request request) =>
        new() { ["CompliancePack"] = PackOf(request).Answer(request), ["RequestId"] = request.RequestId };
}
