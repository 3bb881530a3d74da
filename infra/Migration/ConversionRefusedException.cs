namespace Infra.Migration;

/// <summary>A conversion that is not begun; the component says so in its own name.</summary>
internal sealed class ConversionRefusedException(IReadOnlyList<string> problems) : Exception(string.Join('\n', problems))
{
    /// <summary>What is wrong, a sentence each.</summary>
    public IReadOnlyList<string> Problems => problems;
}
