using Pulumi;

namespace Infra.Instances;

/// <summary>Arguments of <see cref="ImportedKeyPair"/>.</summary>
public sealed class ImportedKeyPairArgs : ResourceArgs
{
    /// <summary>The public key.</summary>
    /// <value>In the form of OpenSSH, for example <c>ssh-rsa AAAA...</c>. Required.</value>
    /// <remarks>Changing this makes a new key pair.</remarks>
    [Input("publicKey")] public Input<string>? PublicKey { get; set; }

    /// <summary>The name of the key pair, unique in the region.</summary>
    /// <value>2 to 128 characters, starting with a letter; letters, digits, <c>.</c>, <c>:</c>, <c>_</c>, <c>-</c>.
    /// Default: the component's name with a mark of the public key.</value>
    /// <remarks>Changing this makes a new key pair. The provider passes over another public key under the same name: give
    /// another name with it.</remarks>
    [Input("keyPairName")] public Input<string>? KeyPairName { get; set; }

    /// <summary>The resource group of the key pair.</summary>
    /// <value><c>rg-...</c>. Default: the account's default group.</value>
    [Input("resourceGroupId")] public Input<string>? ResourceGroupId { get; set; }

    /// <summary>Tags of the key pair.</summary>
    /// <value>At most 20; no key starts with <c>atrest:</c>. Default: none.</value>
    [Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
}
