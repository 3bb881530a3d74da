using Tea;

namespace AlibabaCloud.SDK.Kms20160120.Models;

public class ReEncryptRequest : TeaModel
{
    [NameInMap("CiphertextBlob")]
    [Validation(Required = false)]
    public string CiphertextBlob { get; set; }

    [NameInMap("DestinationEncryptionContext")]
    [Validation(Required = false)]
    public Dictionary<string, object> DestinationEncryptionContext { get; set; }

    [NameInMap("DestinationKeyId")]
    [Validation(Required = false)]
    public string DestinationKeyId { get; set; }

    [NameInMap("DryRun")]
    [Validation(Required = false)]
    public string DryRun { get; set; }

    [NameInMap("SourceEncryptionAlgorithm")]
    [Validation(Required = false)]
    public string SourceEncryptionAlgorithm { get; set; }

    [NameInMap("SourceEncryptionContext")]
    [Validation(Required = false)]
    public Dictionary<string, object> SourceEncryptionContext { get; set; }

    [NameInMap("SourceKeyId")]
    [Validation(Required = false)]
    public string SourceKeyId { get; set; }

    [NameInMap("SourceKeyVersionId")]
    [Validation(Required = false)]
    public string SourceKeyVersionId { get; set; }
}
