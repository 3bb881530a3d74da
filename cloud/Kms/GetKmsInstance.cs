using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Describes a KMS instance:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/GetKmsInstance"/>.</summary>
internal sealed class GetKmsInstance() : KmsAction("GetKmsInstance", mutates: false, ["KmsInstanceId"],
    "Every region has one software instance from the beginning; it has no VPC, no certificate and no end.")
{
    public override JsonObject Answer(Request request)
    {
        var id = request.Required("KmsInstanceId");
        if (id != KmsInstances.IdOf(request.Region)) throw request.Refuse(KmsErrors.InstanceNotFound);

        return new()
        {
            ["KmsInstance"] = new JsonObject
            {
                ["InstanceId"] = id,
                ["InstanceName"] = id,
                ["Status"] = "Connected",
                ["CreateTime"] = ApiTime.Text(request.Options.Epoch),
                ["StartDate"] = ApiTime.Text(request.Options.Epoch),
                ["Spec"] = 1000,
                ["KeyNum"] = request.Options.InstanceKeyLimit,
            },
            ["RequestId"] = request.RequestId,
        };
    }
}
