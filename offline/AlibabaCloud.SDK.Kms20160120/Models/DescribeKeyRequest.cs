using Tea;

namespace AlibabaCloud.SDK.Kms20160120.Models;

public class DescribeKeyRequest : TeaModel
{
    [NameInMap("KeyId")]
    [Validation(Required = false)]
    public string KeyId { get; set; }
}
