using Pulumi;

namespace Infra.Keys;

/// <summary>Arguments of <see cref="CustomerKey"/>.</summary>
public sealed class CustomerKeyArgs : ResourceArgs
{
    /// <summary>The name by which people and programs call the key; it can be pointed to another key later.</summary>
    /// <value><c>alias/</c> and 1 to 255 letters, digits, <c>/</c>, <c>_</c> or <c>-</c>; not <c>alias/acs...</c>.
    /// Default: <c>alias/</c> and the component's name.</value>
    /// <remarks>Changing this creates a new alias; the old one stays in KMS unless the key is deletable.</remarks>
    [Input("aliasName")] public Input<string>? AliasName { get; set; }

    /// <summary>Whether the key gets an alias.</summary>
    /// <value>A plain value. Default: true.</value>
    [Input("hasAlias")] public Input<bool>? HasAlias { get; set; }

    /// <summary>The algorithm and length of the key.</summary>
    /// <value>One of <see cref="CustomerKeyDefaults.KeySpecs"/>. Default: Aliyun_AES_256.</value>
    /// <remarks>Disks need a symmetric key. Changing this creates a new key, which <c>protect</c> refuses.</remarks>
    [Input("keySpec")] public Input<string>? KeySpec { get; set; }

    /// <summary>What the key is for.</summary>
    /// <value>ENCRYPT/DECRYPT or SIGN/VERIFY. Default: ENCRYPT/DECRYPT for symmetric keys, else SIGN/VERIFY.</value>
    /// <remarks>Changing this creates a new key, which <c>protect</c> refuses.</remarks>
    [Input("keyUsage")] public Input<string>? KeyUsage { get; set; }

    /// <summary>Where the key material is kept.</summary>
    /// <value>SOFTWARE or HSM. Default: SOFTWARE.</value>
    /// <remarks>A hardware KMS instance needs HSM. Changing this creates a new key, which <c>protect</c>
    /// refuses.</remarks>
    [Input("protectionLevel")] public Input<string>? ProtectionLevel { get; set; }

    /// <summary>Who makes the key material.</summary>
    /// <value>Aliyun_KMS, or EXTERNAL for material that is imported afterwards. Default: Aliyun_KMS.</value>
    /// <remarks>An EXTERNAL key cannot be used before its material is imported, and cannot rotate by itself.
    /// Changing this creates a new key, which <c>protect</c> refuses.</remarks>
    [Input("origin")] public Input<string>? Origin { get; set; }

    /// <summary>Whether the material of a key with the origin EXTERNAL was imported.</summary>
    /// <value>A plain value; only with the origin EXTERNAL. Default: false.</value>
    /// <remarks>Deploy such a key alone first, import its material with <c>atrest key import</c>, then set this to
    /// true: until then whatever would be encrypted with the key is refused.</remarks>
    [Input("materialImported")] public Input<bool>? MaterialImported { get; set; }

    /// <summary>The KMS instance that holds the key.</summary>
    /// <value><c>kst-...</c>. Default: none, which makes a default key of the region.</value>
    /// <remarks>An account has few default keys for free; more of them, key policies, and other rotation periods
    /// than a year need an instance. Changing this creates a new key, which <c>protect</c> refuses.</remarks>
    [Input("kmsInstanceId")] public Input<string>? KmsInstanceId { get; set; }

    /// <summary>Whether KMS makes a new key version by itself from time to time; old versions go on
    /// decrypting.</summary>
    /// <value>Default: true for symmetric software keys whose material KMS makes, else false.</value>
    [Input("automaticRotation")] public Input<bool>? AutomaticRotation { get; set; }

    /// <summary>Days between two rotations.</summary>
    /// <value>7 to 365 with a KMS instance, 365 without. Default: 365.</value>
    [Input("rotationDays")] public Input<int>? RotationDays { get; set; }

    /// <summary>Whether KMS refuses to delete the key, whoever asks.</summary>
    /// <value>Default: true, unless the key is deletable.</value>
    [Input("deletionProtection")] public Input<bool>? DeletionProtection { get; set; }

    /// <summary>Why KMS refuses to delete the key; shown in the console.</summary>
    /// <value>Default: "Data encrypted with this key is lost without it."</value>
    [Input("deletionProtectionDescription")] public Input<string>? DeletionProtectionDescription { get; set; }

    /// <summary>Days a key that was deleted can still be saved.</summary>
    /// <value>7 to 366. Default: 366.</value>
    [Input("deletionWindowDays")] public Input<int>? DeletionWindowDays { get; set; }

    /// <summary>Whether the key can be used.</summary>
    /// <value>Default: true.</value>
    /// <remarks>Disabling a key stops instances from starting with disks encrypted by it.</remarks>
    [Input("enabled")] public Input<bool>? Enabled { get; set; }

    /// <summary>Who may use the key, as a JSON document.</summary>
    /// <value>At most 32768 bytes; only with a KMS instance, and not with <see cref="AdministratorArns"/>. Default:
    /// none, RAM policies decide.</value>
    /// <remarks>A policy that leaves nobody who may change it is refused.</remarks>
    [Input("policy")] public Input<string>? Policy { get; set; }

    /// <summary>Who manages the key without using it, by its key policy.</summary>
    /// <value>ARNs of RAM users, roles or the account's root; only with a KMS instance. Default: none, RAM policies
    /// decide.</value>
    [Input("administratorArns")] public InputList<string> AdministratorArns { get => field ??= new(); set; }

    /// <summary>Who encrypts and decrypts with the key, by its key policy; of another account too, which must then
    /// allow it by a RAM policy of its own.</summary>
    /// <value>ARNs of RAM users and roles; only with <see cref="AdministratorArns"/>. Default: none, RAM policies
    /// decide.</value>
    [Input("userArns")] public InputList<string> UserArns { get => field ??= new(); set; }

    /// <summary>What the key is for, in words.</summary>
    /// <value>At most 8192 characters. Default: none.</value>
    [Input("description")] public Input<string>? Description { get; set; }

    /// <summary>Tags of the key.</summary>
    /// <value>At most 20; no key starts with <c>atrest:</c>. Default: none.</value>
    [Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }

    /// <summary>Whether Pulumi may delete the key: gives up <c>protect</c>, <c>retainOnDelete</c> and the default of
    /// <see cref="DeletionProtection"/>.</summary>
    /// <value>A plain value. Default: false.</value>
    [Input("deletable")] public Input<bool>? Deletable { get; set; }
}
