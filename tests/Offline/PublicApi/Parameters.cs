using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Infra.Tests.Offline.PublicApi;

/// <summary>Parameters with their modifiers, types, names and defaults.</summary>
internal static class Parameters
{
    public static string Of(MethodBase method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return extension + Of(method.GetParameters());
    }

    public static string Of(IEnumerable<ParameterInfo> parameters) => string.Join(", ", parameters.Select(Of));

    /// <summary>A constant as source code has it.</summary>
    public static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Of(ParameterInfo parameter)
    {
        var modifier = parameter switch
        {
            { IsOut: true } => "out ",
            { IsIn: true, ParameterType.IsByRef: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) => "params ",
            _ => "",
        };
        var value = parameter.HasDefaultValue
            ? $" = {Literal(parameter.RawDefaultValue, parameter.ParameterType)}"
            : "";
        return $"{modifier}{TypeNames.Of(parameter.ParameterType)} {parameter.Name}{value}";
    }
}
