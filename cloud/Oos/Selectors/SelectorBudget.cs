namespace Infra.Cloud.Oos.Selectors;

/// <summary>How much one application of a selector may still do, so that no template keeps the account busy.</summary>
internal sealed class SelectorBudget
{
    /// <summary>How many values may be looked at or made.</summary>
    public const int MaxSteps = 200_000;

    /// <summary>How long a text may become.</summary>
    public const int MaxText = 1_000_000;

    private int _left = MaxSteps;

    /// <exception cref="SelectorException">Nothing is left.</exception>
    public void Take(int steps = 1)
    {
        _left -= steps;
        if (_left < 0) throw new SelectorException($"the selector takes more than {MaxSteps} steps", isLimit: true);
    }

    /// <summary>Lets a text of so many characters be made.</summary>
    /// <exception cref="SelectorException">It is too long.</exception>
    public void TakeText(long length)
    {
        if (length > MaxText)
            throw new SelectorException($"the selector makes a text of more than {MaxText} characters", isLimit: true);
        Take(1 + (int)(length / 64));
    }
}
