using Infra.Identity;
using Infra.Keys;
using Pulumi;

namespace Infra.Migration;

/// <summary>What all conversions in place are told: the key, and how OOS runs them.</summary>
public abstract class ConversionArgs : ResourceArgs
{
    /// <summary>The customer master key that encrypts the new disks.</summary>
    /// <value>The <see cref="CustomerKey.KeyId"/> of a symmetric key in the same region. Either this or
    /// <see cref="ServiceKey"/> must be given. Default: none.</value>
    /// <remarks>Looked at when the conversion runs; changing this later changes nothing.</remarks>
    [Input("keyId")] public Input<string>? KeyId { get; set; }

    /// <summary>Whether ECS encrypts the new disks with its own service key (<c>alias/acs/ecs</c>), which nobody can
    /// disable, rotate or audit.</summary>
    /// <value>A plain value. Default: false.</value>
    [Input("serviceKey")] public Input<bool>? ServiceKey { get; set; }

    /// <summary>The role by which ECS uses the key; the conversion waits until it is ready.</summary>
    /// <value>The <see cref="EcsDiskEncryptionRole.RoleName"/>, or AliyunECSDiskEncryptDefaultRole if somebody else
    /// manages it. Required with <see cref="KeyId"/>. Default: none.</value>
    [Input("encryptionRole")] public Input<string>? EncryptionRole { get; set; }

    /// <summary>The role that OOS takes to make the calls.</summary>
    /// <value>The name of a role that trusts oos.aliyuncs.com. Default: none; OOS then calls as whoever deploys, or with
    /// OOSServiceRole.</value>
    [Input("executionRole")] public Input<string>? ExecutionRole { get; set; }

    /// <summary>How long the deployment waits for the conversion, in hours.</summary>
    /// <value>A plain value from 1 to 168. Default: 48.</value>
    /// <remarks>A deployment that stops waiting stops nothing: the execution goes on in the cloud.</remarks>
    [Input("timeoutHours")] public Input<int>? TimeoutHours { get; set; }

    /// <summary>The how manieth attempt this is: raise it to run a conversion again that failed.</summary>
    /// <value>A plain value of at least 1. Default: 1.</value>
    /// <remarks>Nothing else makes a conversion run a second time.</remarks>
    [Input("attempt")] public Input<int>? Attempt { get; set; }

    /// <summary>Tags of the template and of the execution. The new disks have those of the old ones.</summary>
    /// <value>At most 20; no key starts with <c>atrest:</c>. Default: none.</value>
    /// <remarks>Looked at when the conversion runs; changing this later changes nothing.</remarks>
    [Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
}
