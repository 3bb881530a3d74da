// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Kms;

/// <summary>The resource <c>alicloud:kms/key:Key</c>.</summary>
[AliCloudResourceType("alicloud:kms/key:Key")]
public partial class Key : global::Pulumi.CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("automaticRotation")]
    public Output<string> AutomaticRotation { get; private set; } = null!;

    [Output("creationDate")]
    public Output<string> CreationDate { get; private set; } = null!;

    [Output("creator")]
    public Output<string> Creator { get; private set; } = null!;

    [Output("deleteDate")]
    public Output<string> DeleteDate { get; private set; } = null!;

    [Output("deletionProtection")]
    public Output<string> DeletionProtection { get; private set; } = null!;

    [Output("deletionProtectionDescription")]
    public Output<string?> DeletionProtectionDescription { get; private set; } = null!;

    [Output("deletionWindowInDays")]
    public Output<int?> DeletionWindowInDays { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("dkmsInstanceId")]
    public Output<string> DkmsInstanceId { get; private set; } = null!;

    [Output("isEnabled")]
    public Output<bool> IsEnabled { get; private set; } = null!;

    [Output("keySpec")]
    public Output<string> KeySpec { get; private set; } = null!;

    [Output("keyState")]
    public Output<string> KeyStatus { get; private set; } = null!;

    [Output("keyUsage")]
    public Output<string> KeyUsage { get; private set; } = null!;

    [Output("lastRotationDate")]
    public Output<string> LastRotationDate { get; private set; } = null!;

    [Output("materialExpireTime")]
    public Output<string> MaterialExpireTime { get; private set; } = null!;

    [Output("nextRotationDate")]
    public Output<string> NextRotationDate { get; private set; } = null!;

    [Output("origin")]
    public Output<string> Origin { get; private set; } = null!;

    [Output("pendingWindowInDays")]
    public Output<int?> PendingWindowInDays { get; private set; } = null!;

    [Output("policy")]
    public Output<string> Policy { get; private set; } = null!;

    [Output("primaryKeyVersion")]
    public Output<string> PrimaryKeyVersion { get; private set; } = null!;

    [Output("protectionLevel")]
    public Output<string?> ProtectionLevel { get; private set; } = null!;

    [Output("rotationInterval")]
    public Output<string?> RotationInterval { get; private set; } = null!;

    [Output("status")]
    public Output<string> Status { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    public Key(string name, KeyArgs? args = null, CustomResourceOptions? options = null)
        : base("alicloud:kms/key:Key", name, args ?? new KeyArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private Key(
        string name, Input<string> id, KeyState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:kms/key:Key", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static Key Get(
        string name, Input<string> id, KeyState? state = null, CustomResourceOptions? options = null)
        => new Key(name, id, state, options);
}
