using Infra.Identity;
using Infra.Keys;
using Pulumi;

namespace Infra.AccountDefaults;

/// <summary>Arguments of <see cref="DiskEncryptionByDefault"/>.</summary>
public sealed class DiskEncryptionByDefaultArgs : ResourceArgs
{
    /// <summary>The customer master key of disks for which nobody names one.</summary>
    /// <value>The <see cref="CustomerKey.KeyId"/> of a symmetric key in the same region. Either this or
    /// <see cref="ServiceKey"/> must be given. Default: none.</value>
    /// <remarks>Disks that exist keep their key.</remarks>
    [Input("keyId")] public Input<string>? KeyId { get; set; }

    /// <summary>Whether such disks are encrypted with the service key of ECS (<c>alias/acs/ecs</c>), which nobody can
    /// disable, rotate or audit.</summary>
    /// <value>A plain value. Default: false.</value>
    [Input("serviceKey")] public Input<bool>? ServiceKey { get; set; }

    /// <summary>The role by which ECS uses the key; the key is chosen when it is ready.</summary>
    /// <value>The <see cref="EcsDiskEncryptionRole.RoleName"/>, or AliyunECSDiskEncryptDefaultRole if somebody else
    /// manages it. Required with <see cref="KeyId"/>. Default: none.</value>
    [Input("encryptionRole")] public Input<string>? EncryptionRole { get; set; }
}
