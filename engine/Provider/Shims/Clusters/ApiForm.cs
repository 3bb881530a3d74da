namespace Infra.Engine;

/// <summary>What an argument is in the API where that differs from what it is in a program.</summary>
internal enum ApiForm
{
    /// <summary>The same in both.</summary>
    Same,

    /// <summary>A text in a program, a number in the API.</summary>
    NumberInText,

    /// <summary>A text in a program, true or false in the API.</summary>
    FlagInText,

    /// <summary>A map in a program, a list of keys and values in the API.</summary>
    Tags,
}
