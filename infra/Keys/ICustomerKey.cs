using Pulumi;

namespace Infra.Keys;

/// <summary>A customer master key, declared by this program or already there: what consumers need of it.</summary>
public interface ICustomerKey
{
    /// <summary>The ID of the key, known once the key can be used.</summary>
    Output<string> KeyId { get; }

    /// <summary>The ARN of the key, <c>acs:kms:&lt;region&gt;:&lt;account&gt;:key/&lt;id&gt;</c>.</summary>
    Output<string> Arn { get; }

    /// <summary>The specification of the key, for example <c>Aliyun_AES_256</c>.</summary>
    Output<string> KeySpec { get; }
}
