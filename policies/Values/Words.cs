namespace Infra.Policies.Values;

/// <summary>One sentence for people, in the languages that reports are written in.</summary>
/// <param name="English">The sentence in English.</param>
/// <param name="Chinese">The same in Chinese.</param>
public readonly record struct Words(string English, string Chinese)
{
    /// <summary>The sentence in a language.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <inheritdoc/>
    public override string ToString() => English;
}
