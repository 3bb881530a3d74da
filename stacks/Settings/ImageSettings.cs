namespace Infra.Stacks.Settings;

/// <summary>One encrypted image, copied from an image of the account or from one made of an instance.</summary>
public sealed record ImageSettings
{
    /// <summary>The name of the image.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the key that encrypts it.</summary>
    public required string Key { get; init; }

    /// <summary>The name of the instance it is made from, from the setting <c>instances</c>. Default: none.</summary>
    public string? Instance { get; init; }

    /// <summary>The image of the account it is copied from. Default: none.</summary>
    public string? SourceImageId { get; init; }

    /// <summary>The region of that image. Default: the region of the stack.</summary>
    public string? SourceRegionId { get; init; }

    /// <summary>What the image is for. Default: none.</summary>
    public string? Description { get; init; }

    internal static ImageSettings Read(ObjectReader reader) => new()
    {
        Name = reader.RequiredText("name"),
        Key = reader.RequiredText("key"),
        Instance = reader.Text("instance"),
        SourceImageId = reader.Text("sourceImageId"),
        SourceRegionId = reader.Text("sourceRegionId"),
        Description = reader.Text("description"),
    };
}
