using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Describes a version of a key:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeKeyVersion"/>.</summary>
internal sealed class DescribeKeyVersion() : KmsAction("DescribeKeyVersion", mutates: false, ["KeyId", "KeyVersionId"])
{
    public override JsonObject Answer(Request request)
    {
        request.Required("KeyVersionId");
        var key = KeyByAnyName(request);
        return new() { ["KeyVersion"] = VersionOf(request, key).Describe(key), ["RequestId"] = request.RequestId };
    }
}
