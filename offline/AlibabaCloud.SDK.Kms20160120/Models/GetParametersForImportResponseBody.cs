using Tea;

namespace AlibabaCloud.SDK.Kms20160120.Models;

public class GetParametersForImportResponseBody : TeaModel
{
    [NameInMap("ImportToken")]
    [Validation(Required = false)]
    public string ImportToken { get; set; }

    [NameInMap("KeyId")]
    [Validation(Required = false)]
    public string KeyId { get; set; }

    [NameInMap("PublicKey")]
    [Validation(Required = false)]
    public string PublicKey { get; set; }

    [NameInMap("RequestId")]
    [Validation(Required = false)]
    public string RequestId { get; set; }

    [NameInMap("TokenExpireTime")]
    [Validation(Required = false)]
    public string TokenExpireTime { get; set; }
}
