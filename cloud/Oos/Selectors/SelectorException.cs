namespace Infra.Cloud.Oos.Selectors;

/// <summary>A selector that is not in the subset, does not fit what it is applied to, or asks for too much.</summary>
/// <param name="message">What is wrong, as the template's author reads it.</param>
/// <param name="isLimit">True where a bound was reached; <c>?</c> does not swallow that.</param>
internal sealed class SelectorException(string message, bool isLimit = false) : Exception(message)
{
    public bool IsLimit => isLimit;
}
