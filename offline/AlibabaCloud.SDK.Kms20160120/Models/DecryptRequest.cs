using Tea;

namespace AlibabaCloud.SDK.Kms20160120.Models;

public class DecryptRequest : TeaModel
{
    [NameInMap("CiphertextBlob")]
    [Validation(Required = false)]
    public string CiphertextBlob { get; set; }

    [NameInMap("DryRun")]
    [Validation(Required = false)]
    public string DryRun { get; set; }

    [NameInMap("EncryptionContext")]
    [Validation(Required = false)]
    public Dictionary<string, object> EncryptionContext { get; set; }

    [NameInMap("Recipient")]
    [Validation(Required = false)]
    public string Recipient { get; set; }
}
