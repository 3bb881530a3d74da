namespace Infra.Tests.Cloud.Blocks;

/// <summary>A disk as the test believes it to be.</summary>
internal sealed class ModelDisk(string id, ModelContent content, string? instance = null, bool isSystem = false)
{
    public string Id => id;

    public bool IsSystem => isSystem;

    /// <summary>What it was made with.</summary>
    public ModelContent Origin { get; } = content.Copy();

    public ModelContent Content { get; set; } = content.Copy();

    public string? Instance { get; set; } = instance;

    public bool WasAttached { get; set; } = instance is not null;
}
