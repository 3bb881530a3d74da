using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Tells whether the account has KMS:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeAccountKmsStatus"/>.</summary>
internal sealed class DescribeAccountKmsStatus() : KmsAction("DescribeAccountKmsStatus", mutates: false, [],
    "The embedded account has KMS from the beginning and never owes anything.")
{
    public override JsonObject Answer(Request request) =>
        new() { ["AccountStatus"] = "Enabled", ["RequestId"] = request.RequestId };
}
