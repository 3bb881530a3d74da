using Infra.Generator.Model;

namespace Infra.Generator.Rendering;

/// <summary>Writes a function with both kinds of arguments and its result.</summary>
internal static class FunctionClass
{
    /// <summary>Writes the classes of one function.</summary>
    internal static IEnumerable<GeneratedFile> Write(FunctionSchema function)
    {
        var name = TypeNames.Split(function.Name).Simple;
        yield return Function(function, name);
        if (function.HasArgs())
        {
            yield return ArgsClass.Write($"{function.Name}Args",
                $"Arguments of <see cref=\"{name}\"/> as plain values.", Place.PlainArgs, function.Properties);
            yield return ArgsClass.Write($"{function.Name}InvokeArgs",
                $"Arguments of <see cref=\"{name}\"/> that may be outputs.", Place.InvokeArgs, function.Properties);
        }

        yield return ResultClass.Write($"{function.Name}Result", $"What <see cref=\"{name}\"/> answers.",
            Place.FunctionResult, function.Properties);
    }

    private static GeneratedFile Function(FunctionSchema function, string name)
    {
        var source = new SourceText().Line($"/// <summary>The function <c>{function.Token}</c>.</summary>");
        if (function.Deprecated is { } reason)
        {
            source.Line($"[Obsolete({CSharp.Literal(reason)})]");
        }

        source.Line($"public static class {name}").Open();
        Overload(source, function, new("InvokeAsync", $"Task<{name}Result>", $"{name}Args", OptionsOptional: true));
        source.Line();
        Overload(source, function, new("Invoke", $"Output<{name}Result>", $"{name}InvokeArgs", OptionsOptional: true));
        source.Line();
        Overload(source, function, new("Invoke", $"Output<{name}Result>", $"{name}InvokeArgs", OptionsOptional: false));
        return source.Close().ToFile(function.Name);
    }

    private static void Overload(SourceText source, FunctionSchema function, Method method)
    {
        var parameters = new List<string>();
        if (function.HasArgs())
        {
            parameters.Add(function.ArgsOptional && method.OptionsOptional
                ? $"{method.Args}? args = null"
                : $"{method.Args} args");
        }

        parameters.Add(method.OptionsOptional ? "InvokeOptions? options = null" : "InvokeOutputOptions options");
        var args = function.HasArgs() ? $"args ?? new {method.Args}()" : "InvokeArgs.Empty";
        var result = TypeNames.Split(function.Name).Simple + "Result";
        source.Line($"public static {method.Answer} {method.Name}(")
            .Deeper(
                string.Join(", ", parameters) + ")",
                $"=> global::Pulumi.Deployment.Instance.{method.Name}<{result}>(",
                $"    {CSharp.Literal(function.Token)},",
                $"    {args},",
                "    options.WithDefaults());");
    }

    private sealed record Method(string Name, string Answer, string Args, bool OptionsOptional);
}
