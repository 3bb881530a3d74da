namespace Infra.Cloud.Persistence;

/// <summary>The first line of the file about blocks.</summary>
/// <param name="Format">The version of the format.</param>
/// <param name="Heap">The number of the file with the bytes that it speaks of.</param>
internal sealed record BlockHeader(int Format, int Heap);
