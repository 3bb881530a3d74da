using Tea;

namespace AlibabaCloud.SDK.Kms20160120.Models;

public class ImportKeyMaterialResponseBody : TeaModel
{
    [NameInMap("RequestId")]
    [Validation(Required = false)]
    public string RequestId { get; set; }
}
