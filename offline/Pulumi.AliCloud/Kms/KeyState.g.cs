// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Kms;

/// <summary>What qualifies the look-up of an existing <see cref="Key"/>.</summary>
public sealed class KeyState : global::Pulumi.ResourceArgs
{
    [Input("arn")]
    public Input<string>? Arn { get; set; }

    [Input("automaticRotation")]
    public Input<string>? AutomaticRotation { get; set; }

    [Input("creationDate")]
    public Input<string>? CreationDate { get; set; }

    [Input("creator")]
    public Input<string>? Creator { get; set; }

    [Input("deleteDate")]
    public Input<string>? DeleteDate { get; set; }

    [Input("deletionProtection")]
    public Input<string>? DeletionProtection { get; set; }

    [Input("deletionProtectionDescription")]
    public Input<string>? DeletionProtectionDescription { get; set; }

    [Input("deletionWindowInDays")]
    public Input<int>? DeletionWindowInDays { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("dkmsInstanceId")]
    public Input<string>? DkmsInstanceId { get; set; }

    [Input("isEnabled")]
    public Input<bool>? IsEnabled { get; set; }

    [Input("keySpec")]
    public Input<string>? KeySpec { get; set; }

    [Input("keyState")]
    public Input<string>? KeyStatus { get; set; }

    [Input("keyUsage")]
    public Input<string>? KeyUsage { get; set; }

    [Input("lastRotationDate")]
    public Input<string>? LastRotationDate { get; set; }

    [Input("materialExpireTime")]
    public Input<string>? MaterialExpireTime { get; set; }

    [Input("nextRotationDate")]
    public Input<string>? NextRotationDate { get; set; }

    [Input("origin")]
    public Input<string>? Origin { get; set; }

    [Input("pendingWindowInDays")]
    public Input<int>? PendingWindowInDays { get; set; }

    [Input("policy")]
    public Input<string>? Policy { get; set; }

    [Input("primaryKeyVersion")]
    public Input<string>? PrimaryKeyVersion { get; set; }

    [Input("protectionLevel")]
    public Input<string>? ProtectionLevel { get; set; }

    [Input("rotationInterval")]
    public Input<string>? RotationInterval { get; set; }

    [Input("status")]
    public Input<string>? Status { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    public KeyState()
    {
    }

    public static new KeyState Empty => new KeyState();
}
