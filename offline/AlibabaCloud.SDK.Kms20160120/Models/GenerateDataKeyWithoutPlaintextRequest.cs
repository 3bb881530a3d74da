using Tea;

namespace AlibabaCloud.SDK.Kms20160120.Models;

public class GenerateDataKeyWithoutPlaintextRequest : TeaModel
{
    [NameInMap("DryRun")]
    [Validation(Required = false)]
    public string DryRun { get; set; }

    [NameInMap("EncryptionContext")]
    [Validation(Required = false)]
    public Dictionary<string, object> EncryptionContext { get; set; }

    [NameInMap("KeyId")]
    [Validation(Required = false)]
    public string KeyId { get; set; }

    [NameInMap("KeySpec")]
    [Validation(Required = false)]
    public string KeySpec { get; set; }

    [NameInMap("NumberOfBytes")]
    [Validation(Required = false)]
    public int? NumberOfBytes { get; set; }
}
