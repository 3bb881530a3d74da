using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Describes a key: <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeKey"/>.</summary>
internal sealed class DescribeKey() : KmsAction("DescribeKey", mutates: false, ["KeyId"])
{
    public override JsonObject Answer(Request request)
    {
        var key = KeyByIdOrAlias(request);
        var protection = key.Protection.At(request.At);
        var metadata = KeyMetadata.Of(key, request.At);
        metadata["DeletionProtection"] = protection.Enabled ? "Enabled" : "Disabled";
        if (protection.Description.Length > 0) metadata["DeletionProtectionDescription"] = protection.Description;
        return new() { ["KeyMetadata"] = metadata, ["RequestId"] = request.RequestId };
    }
}
