using Tea;

namespace AlibabaCloud.SDK.Kms20160120.Models;

public class DescribeKeyResponse : TeaModel
{
    [NameInMap("body")]
    [Validation(Required = false)]
    public DescribeKeyResponseBody Body { get; set; }

    [NameInMap("headers")]
    [Validation(Required = false)]
    public Dictionary<string, string> Headers { get; set; }

    [NameInMap("statusCode")]
    [Validation(Required = false)]
    public int? StatusCode { get; set; }
}
