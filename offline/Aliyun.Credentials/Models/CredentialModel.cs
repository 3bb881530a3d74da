using Tea;

namespace Aliyun.Credentials.Models;

/// <summary>What requests are signed with.</summary>
public class CredentialModel : TeaModel
{
    public string AccessKeyId { get; set; }

    public string AccessKeySecret { get; set; }

    public string SecurityToken { get; set; }

    public string Type { get; set; }

    public string ProviderName { get; set; }
}
