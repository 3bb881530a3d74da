namespace Infra.Stacks.Settings;

/// <summary>One template for instances whose disks are encrypted.</summary>
public sealed record LaunchTemplateSettings
{
    /// <summary>The name of the template.</summary>
    public required string Name { get; init; }

    /// <summary>The size and kind of machine.</summary>
    public required string InstanceType { get; init; }

    /// <summary>The name of the encrypted image, from the setting <c>images</c>. Default: none.</summary>
    public string? Image { get; init; }

    /// <summary>Another image; system disks are encrypted with <see cref="Key"/> then. Default: none.</summary>
    public string? ImageId { get; init; }

    /// <summary>The name of the key of system disks, with <see cref="ImageId"/>. Default: none.</summary>
    public string? Key { get; init; }

    /// <summary>What the instances are for. Default: none.</summary>
    public string? Description { get; init; }

    internal static LaunchTemplateSettings Read(ObjectReader reader) => new()
    {
        Name = reader.RequiredText("name"),
        InstanceType = reader.RequiredText("instanceType"),
        Image = reader.Text("image"),
        ImageId = reader.Text("imageId"),
        Key = reader.Text("key"),
        Description = reader.Text("description"),
    };
}
