using Tea;

namespace AlibabaCloud.OpenApiClient.Models;

/// <summary>Settings of a client.</summary>
public class Config : TeaModel
{
    [NameInMap("accessKeyId")]
    [Validation(Required = false)]
    public string AccessKeyId { get; set; }

    [NameInMap("accessKeySecret")]
    [Validation(Required = false)]
    public string AccessKeySecret { get; set; }

    [NameInMap("securityToken")]
    [Validation(Required = false)]
    public string SecurityToken { get; set; }

    [NameInMap("credential")]
    [Validation(Required = false)]
    public Aliyun.Credentials.Client Credential { get; set; }

    [NameInMap("regionId")]
    [Validation(Required = false)]
    public string RegionId { get; set; }

    [NameInMap("endpoint")]
    [Validation(Required = false)]
    public string Endpoint { get; set; }

    [NameInMap("protocol")]
    [Validation(Required = false)]
    public string Protocol { get; set; }

    [NameInMap("readTimeout")]
    [Validation(Required = false)]
    public int? ReadTimeout { get; set; }

    [NameInMap("connectTimeout")]
    [Validation(Required = false)]
    public int? ConnectTimeout { get; set; }

    [NameInMap("signatureAlgorithm")]
    [Validation(Required = false)]
    public string SignatureAlgorithm { get; set; }
}
