namespace Infra.Tests.Cloud.Blocks;

/// <summary>What the test believes that a disk or a snapshot holds.</summary>
/// <param name="Bytes">The first bytes.</param>
/// <param name="Key">The key it is encrypted with, or null.</param>
internal sealed record ModelContent(byte[] Bytes, string? Key)
{
    public const int Length = 5 * 4096;

    public static ModelContent Empty(string? key) => new(new byte[Length], key);

    public ModelContent Copy() => this with { Bytes = [.. Bytes] };

    /// <summary>The same under another key; null keeps the key.</summary>
    public ModelContent Under(string? key) => new([.. Bytes], key ?? Key);
}
