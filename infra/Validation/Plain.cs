using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Validation;

/// <summary>Tells the values a program wrote down from those that resources will bring.</summary>
internal static class Plain
{
    /// <summary>Reads an input without waiting if it is known and comes from no resource.</summary>
    /// <remarks>An output over a written value is complete as soon as it is made; one of a resource may or may not
    /// be, so its dependencies decide and not its luck.</remarks>
    public static bool TryRead<T>(Input<T>? input, [MaybeNullWhen(false)] out T value, out bool secret)
    {
        value = default;
        secret = false;
        if (input is null) return false;

        var output = input.ToOutput();
        var dependencies = OutputUtilities.GetDependenciesAsync(output);
        if (!dependencies.IsCompletedSuccessfully || !dependencies.Result.IsEmpty) return false;
        var known = OutputUtilities.GetIsKnownAsync(output);
        if (!known.IsCompletedSuccessfully || !known.Result) return false;

        value = OutputUtilities.GetValueAsync(output).Result;
        secret = Output.IsSecretAsync(output).Result;
        return true;
    }

    /// <summary>A value as messages show it.</summary>
    public static string Show(object? value) => value switch
    {
        null or "" => "nothing",
        bool flag => flag ? "true" : "false",
        string text => Shorten(text, 200),
        IEnumerable => "a collection",
        _ => value.ToString() ?? "nothing",
    };

    /// <summary>The beginning of a text that is too long to be shown whole, and how long it is.</summary>
    public static string Shorten(string text, int most) =>
        text.Length <= most ? text : $"{text[..most]}... ({text.Length} characters)";

    /// <summary>A text on one line: what would start a new one, or steer a terminal, is shown escaped.</summary>
    public static string OnOneLine(string text)
    {
        if (!text.Any(Breaks)) return text;
        var line = new StringBuilder();
        foreach (var character in text)
        {
            _ = character switch
            {
                '\n' => line.Append("\\n"),
                '\r' => line.Append("\\r"),
                '\t' => line.Append("\\t"),
                _ when Breaks(character) => line.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => line.Append(character),
            };
        }

        return line.ToString();
    }

    private static bool Breaks(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';
}
