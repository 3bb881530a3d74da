namespace Infra.Cloud.Oos.Selectors;

/// <summary>A part of a selector: for each input it gives any number of values.</summary>
/// <remarks>Values are null, bool, double, string, <see cref="List{T}"/> and <see cref="OrderedDictionary{K,V}"/>; none
/// is ever changed once it is made.</remarks>
internal abstract class SelectorNode
{
    /// <summary>True if it names places in its input, so that they can be updated.</summary>
    public virtual bool IsPath => false;

    /// <exception cref="SelectorException">It does not fit the input.</exception>
    public abstract IEnumerable<object?> Run(object? input, SelectorBudget budget);

    /// <summary>The input with every place that is named changed.</summary>
    /// <exception cref="SelectorException">It does not fit the input.</exception>
    public virtual object? Update(object? input, Func<object?, object?> change, SelectorBudget budget) =>
        throw new InvalidOperationException("Only paths are updated; the parser sees to it.");
}
