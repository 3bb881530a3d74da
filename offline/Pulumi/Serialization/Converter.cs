using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>Brings values of the wire into the types that a program declares.</summary>
internal static partial class Converter
{
    /// <summary>The value in that type; what does not fit is a warning, and null.</summary>
    internal static object? Convert(string context, object? value, Type type)
    {
        if (TryConvert(context, value, type, out var result) is { } problem)
        {
            Log.Warn(problem);
        }

        return result;
    }

    private static string? TryConvert(string context, object? value, Type type, out object? result)
    {
        if (value is null)
        {
            var isNullable = !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
            result = isNullable ? null : Activator.CreateInstance(type);
            return null;
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(object) || type == value.GetType())
        {
            result = value;
            return null;
        }

        if (type == typeof(int) && value is double number)
        {
            result = (int)number;
            return null;
        }

        if (type == typeof(JsonElement))
        {
            result = JsonSerializer.SerializeToElement(ToPlain(value));
            return null;
        }

        if (type.IsEnum && value is double ordinal)
        {
            result = Enum.ToObject(type, (int)ordinal);
            return null;
        }

        if (type.IsValueType && type.IsDefined(typeof(EnumTypeAttribute)))
        {
            return TryConvertEnumType(context, value, type, out result);
        }

        if (type.IsConstructedGenericType)
        {
            return GenericConverter.For(type).TryConvert(context, value, out result);
        }

        if (type.IsDefined(typeof(OutputTypeAttribute)))
        {
            return TryConvertOutputType(context, value, type, out result);
        }

        result = type.IsInstanceOfType(value) ? value : null;
        return result is null ? Mismatch(context, type, value) : null;
    }

    private static string? TryConvertEnumType(string context, object value, Type type, out object? result)
    {
        var constructor = type.GetConstructor(AnyInstance, [value.GetType()]);
        result = constructor?.Invoke([value]);
        return constructor is null
            ? $"Expected {typeof(string).FullName} or {typeof(double).FullName} but got {value.GetType().FullName} " +
                $"deserializing {context}"
            : null;
    }

    private static string? TryConvertOutputType(string context, object value, Type type, out object? result)
    {
        if (value is not ImmutableDictionary<string, object?> map)
        {
            result = null;
            return Mismatch(context, typeof(ImmutableDictionary<string, object>), value);
        }

        var plan = OutputTypePlan.Of(type)
            ?? throw new InvalidOperationException($"{type.FullName} has no output constructor");
        var arguments = new object?[plan.Parameters.Length];
        for (var index = 0; index < arguments.Length; index++)
        {
            var (name, parameter) = plan.Parameters[index];
            arguments[index] = Convert(
                $"{type.FullName}({parameter.Name})", map.GetValueOrDefault(name), parameter.ParameterType);
        }

        result = plan.Constructor.Invoke(BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
        return null;
    }

    private static string Mismatch(string context, Type type, object value)
        => $"Expected {type.FullName} but got {value.GetType().FullName} deserializing {context}";

    private static object? ToPlain(object? value) => value switch
    {
        ImmutableArray<object?> list => list.Select(ToPlain).ToArray(),
        ImmutableDictionary<string, object?> map => map.ToDictionary(pair => pair.Key, pair => ToPlain(pair.Value)),
        _ => value,
    };

    private const BindingFlags AnyInstance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;
}
