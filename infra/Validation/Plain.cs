using System.Collections;
using System.Diagnostics.CodeAnalysis;
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
        string text => text.Length <= 200 ? text : $"{text[..200]}... ({text.Length} characters)",
        IEnumerable => "a collection",
        _ => value.ToString() ?? "nothing",
    };
}
