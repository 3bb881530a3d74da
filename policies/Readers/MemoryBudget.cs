namespace Infra.Policies.Readers;

/// <summary>Counts what a file leaves in memory, roughly, so that a file made to exhaust it is refused in time.</summary>
/// <param name="most">How many bytes a file may leave. A stack of 100,000 resources leaves a third of the default.</param>
internal sealed class MemoryBudget(long most = 256L << 20)
{
    private const int BytesOfAnObject = 24;

    private long _bytes;

    /// <summary>Counts a text, and gives it back.</summary>
    /// <exception cref="InputException">It is too much.</exception>
    public string Text(string text)
    {
        Count(BytesOfAnObject + (2L * text.Length));
        return text;
    }

    /// <summary>Counts an array or object of that many fields.</summary>
    /// <exception cref="InputException">It is too much.</exception>
    public void Fields(int count) => Count(BytesOfAnObject + (8L * count));

    private void Count(long bytes)
    {
        if ((_bytes += bytes) > most)
            throw new InputException($"what the file says about resources takes more than {most >> 20} MiB; no stack is as large");
    }
}
