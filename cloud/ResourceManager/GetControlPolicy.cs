using System.Text.Json.Nodes;

namespace Infra.Cloud.ResourceManager;

/// <summary>Answers a control policy:
/// <see href="https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetControlPolicy"/>.</summary>
internal sealed class GetControlPolicy()
    : ResourceManagerAction("GetControlPolicy", mutates: false, ["PolicyId", "Language"], "Language changes nothing.")
{
    public override JsonObject Answer(Request request) =>
        new() { ["ControlPolicy"] = PolicyOf(request).WithDocumentAt(request.At), ["RequestId"] = request.RequestId };
}
