namespace Infra.Engine;

/// <summary>One thing of a resource that holds data at rest, and how it is encrypted.</summary>
/// <param name="Name">The name of the resource within its type.</param>
/// <param name="Kind">What it is: disk, system disk, image, cluster or node pool.</param>
/// <param name="IsEncrypted">Whether it is encrypted; null in a preview where only the cloud will tell, as for a system
/// disk that is encrypted because its image is.</param>
/// <param name="KeyId">The key; null where it is not known or the service's own is used without being named.</param>
/// <param name="IsKeyAsked">Whether the program asks for that key.</param>
internal sealed record EncryptedPart(string Name, string Kind, bool? IsEncrypted, string? KeyId, bool IsKeyAsked)
{
    // A launch template says nothing about a system disk whose image brings its encryption along, so it is not here.
    private static readonly Dictionary<string, (string Kind, string? Flag, string Key)> s_types =
        new(StringComparer.Ordinal)
        {
            ["alicloud:ecs/ecsDisk:EcsDisk"] = ("disk", "encrypted", "kmsKeyId"),
            ["alicloud:ecs/instance:Instance"] = ("system disk", "systemDiskEncrypted", "systemDiskKmsKeyId"),
            ["alicloud:ecs/imageCopy:ImageCopy"] = ("image", "encrypted", "kmsKeyId"),
            ["alicloud:cs/managedKubernetes:ManagedKubernetes"] = ("cluster", null, "encryptionProviderKey"),
            ["alicloud:cs/nodePool:NodePool"] = ("node pool", "systemDiskEncrypted", "systemDiskKmsKey"),
        };

    /// <summary>The kinds, in the order in which they are told.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. s_types.Values.Select(type => type.Kind)];

    /// <summary>What a resource of the state holds, or null if it holds no data.</summary>
    public static EncryptedPart? Of(ResourceState resource) =>
        s_types.TryGetValue(resource.Type, out var type) ? Of(type, resource.Name, resource.Inputs, resource.Outputs) : null;

    /// <summary>What of the resource holds data, or null if nothing does or it is gone.</summary>
    public static EncryptedPart? Of(ResourceResult resource) =>
        resource.Status is not (ResourceStatus.Deleted or ResourceStatus.Failed) && s_types.TryGetValue(resource.Type, out var type)
            ? Of(type, resource.Name, resource.Inputs, resource.Outputs)
            : null;

    private static EncryptedPart Of((string Kind, string? Flag, string Key) type, string name,
        IReadOnlyDictionary<string, object?> inputs, IReadOnlyDictionary<string, object?> outputs)
    {
        var asked = inputs.GetValueOrDefault(type.Key);
        var keyId = Shown(type.Key) is string { Length: > 0 } key ? key : null;
        return new(name, type.Kind, type.Flag is null ? keyId is not null : Shown(type.Flag) as bool?, keyId, asked is not null);

        object? Shown(string property) =>
            PropertyValues.Masked(outputs.GetValueOrDefault(property) ?? inputs.GetValueOrDefault(property));
    }
}
