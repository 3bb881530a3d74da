using System.Collections.Immutable;
using Infra.Images;
using Infra.Instances;
using Infra.Stacks.Settings;
using Pulumi;

namespace Infra.Stacks.Sections;

/// <summary>The instances, and the images they boot from or are made into; whichever another needs comes first.</summary>
internal sealed class ComputeSection
{
    private readonly SortedDictionary<string, EncryptedInstance> _instances = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, EncryptedImage> _images = new(StringComparer.Ordinal);
    private readonly ProgramSettings _settings;
    private readonly KeySection _keys;
    private readonly RoleSection _roles;
    private readonly NetworkSection _network;
    private readonly SnapshotPolicySection _policies;

    /// <summary>Declares instances and images.</summary>
    public ComputeSection(
        ProgramSettings settings, KeySection keys, RoleSection roles, NetworkSection network,
        SnapshotPolicySection policies)
    {
        (_settings, _keys, _roles, _network, _policies) = (settings, keys, roles, network, policies);
        foreach (var image in settings.Images) ImageId(image.Name);
        foreach (var instance in settings.Instances) InstanceId(instance.Name);
    }

    /// <summary>The IDs of the instances by name.</summary>
    public Output<ImmutableDictionary<string, string>> InstanceIds =>
        Outputs.Map(_instances.Select(instance => (instance.Key, instance.Value.InstanceId)));

    /// <summary>The IDs of the images by name.</summary>
    public Output<ImmutableDictionary<string, string>> ImageIds =>
        Outputs.Map(_images.Select(image => (image.Key, image.Value.ImageId)));

    /// <summary>The ID of the instance of that name.</summary>
    public Output<string> InstanceId(string name)
    {
        if (!_instances.TryGetValue(name, out var instance))
            _instances.Add(name, instance = Declare(_settings.Instances.First(one => one.Name == name)));
        return instance.InstanceId;
    }

    /// <summary>The ID of the image of that name.</summary>
    public Output<string> ImageId(string name)
    {
        if (!_images.TryGetValue(name, out var image))
            _images.Add(name, image = Declare(_settings.Images.First(one => one.Name == name)));
        return image.ImageId;
    }

    private EncryptedInstance Declare(InstanceSettings instance) => new(instance.Name, new()
    {
        ZoneId = _settings.ZoneOr(instance.ZoneId),
        VSwitchId = _network.VSwitchId(_settings.ZoneOr(instance.ZoneId)),
        SecurityGroupIds = { _network.SecurityGroupId },
        InstanceType = instance.InstanceType,
        ImageId = instance.Image is { } image ? ImageId(image) : Output.Create(instance.ImageId!),
        ImageEncrypted = instance.Image is not null,
        KeyId = instance.Key is null ? null : (Input<string>)_keys[instance.Key].KeyId,
        EncryptionRole = instance.Key is null ? null : (Input<string>)_roles.ForDisks!,
        KeyPairName = _network.KeyPairName!,
        SystemDiskSizeGiB = Given.Value(instance.SystemDiskSizeGiB),
        SnapshotPolicyId = _policies.Id(instance.SnapshotPolicy),
        RamRoleName = Given.Text(instance.RamRoleName),
        Description = Given.Text(instance.Description),
        ResourceGroupId = Given.Text(_settings.ResourceGroupId),
        Tags = Given.Tags(_settings.Tags),
        Deletable = _settings.Deletable,
    });

    private EncryptedImage Declare(ImageSettings image) => new(image.Name, new()
    {
        InstanceId = image.Instance is { } instance ? (Input<string>)InstanceId(instance) : null,
        SourceImageId = Given.Text(image.SourceImageId),
        SourceRegionId = Given.Text(image.SourceRegionId),
        KeyId = _keys[image.Key].KeyId,
        EncryptionRole = _roles.ForDisks!,
        Description = Given.Text(image.Description),
        Tags = Given.Tags(_settings.Tags),
        Deletable = _settings.Deletable,
    });
}
