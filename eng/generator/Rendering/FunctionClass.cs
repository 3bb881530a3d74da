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
        Overload(source, function, "InvokeAsync", $"Task<{name}Result>", $"{name}Args", "InvokeOptions? options = null");
        source.Line();
        Overload(source, function, "Invoke", $"Output<{name}Result>", $"{name}InvokeArgs", "InvokeOptions? options = null");
        source.Line();
        Overload(source, function, "Invoke", $"Output<{name}Result>", $"{name}InvokeArgs", "InvokeOutputOptions options");
        return source.Close().ToFile(function.Name);
    }

    private static void Overload(
        SourceText source, FunctionSchema function, string method, string answer, string args, string options)
    {
        var optional = function.ArgsOptional && options.Contains('?', StringComparison.Ordinal);
        var parameter = !function.HasArgs() ? "" : optional ? $"{args}? args = null, " : $"{args} args, ";
        var value = function.HasArgs() ? $"args ?? new {args}()" : "InvokeArgs.Empty";
        var result = TypeNames.Split(function.Name).Simple + "Result";
        source.Line($"public static {answer} {method}({parameter}{options})")
            .Deeper(
                $"=> global::Pulumi.Deployment.Instance.{method}<{result}>(",
                $"    {CSharp.Literal(function.Token)}, {value}, options.WithDefaults());");
    }
}
