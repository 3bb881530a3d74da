using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <content>Lists, maps, unions and outputs of declared types.</content>
internal static partial class Converter
{
    private abstract class GenericConverter
    {
        private static readonly ConcurrentDictionary<Type, GenericConverter> Cache = new();

        internal static GenericConverter For(Type type) => Cache.GetOrAdd(type, static type =>
        {
            var definition = type.GetGenericTypeDefinition();
            var converter =
                definition == typeof(ImmutableArray<>) ? typeof(ListConverter<>)
                : definition == typeof(ImmutableDictionary<,>) ? typeof(MapConverter<>)
                : definition == typeof(Union<,>) ? typeof(UnionConverter<,>)
                : definition == typeof(Output<>) ? typeof(OutputConverter<>)
                : throw new InvalidOperationException($"Unexpected generic target type {type.FullName}");
            var arguments = definition == typeof(ImmutableDictionary<,>)
                ? type.GenericTypeArguments[1..]
                : type.GenericTypeArguments;
            return (GenericConverter)Activator.CreateInstance(converter.MakeGenericType(arguments))!;
        });

        internal abstract string? TryConvert(string context, object value, out object? result);
    }

    private sealed class ListConverter<T> : GenericConverter
    {
        internal override string? TryConvert(string context, object value, out object? result)
        {
            if (value is not ImmutableArray<object?> list)
            {
                result = null;
                return Mismatch(context, typeof(ImmutableArray<object>), value);
            }

            var items = ImmutableArray.CreateBuilder<T>(list.Length);
            foreach (var item in list)
            {
                items.Add(Convert(context, item, typeof(T)) is T converted ? converted : default!);
            }

            result = items.MoveToImmutable();
            return null;
        }
    }

    private sealed class MapConverter<T> : GenericConverter
    {
        internal override string? TryConvert(string context, object value, out object? result)
        {
            if (value is not ImmutableDictionary<string, object?> map)
            {
                result = null;
                return Mismatch(context, typeof(ImmutableDictionary<string, object>), value);
            }

            var items = ImmutableDictionary.CreateBuilder<string, T>();
            foreach (var (key, item) in map)
            {
                items.Add(key, Convert(context, item, typeof(T)) is T converted ? converted : default!);
            }

            result = items.ToImmutable();
            return null;
        }
    }

    private sealed class UnionConverter<T0, T1> : GenericConverter
    {
        internal override string? TryConvert(string context, object value, out object? result)
        {
            if (Converter.TryConvert($"{context}.AsT0", value, typeof(T0), out var first) is null)
            {
                result = Union<T0, T1>.FromT0((T0)first!);
                return null;
            }

            if (Converter.TryConvert($"{context}.AsT1", value, typeof(T1), out var second) is null)
            {
                result = Union<T0, T1>.FromT1((T1)second!);
                return null;
            }

            result = null;
            return $"Expected {typeof(T0).FullName} or {typeof(T1).FullName} but got {value.GetType().FullName} " +
                $"deserializing {context}";
        }
    }

    private sealed class OutputConverter<T> : GenericConverter
    {
        internal override string? TryConvert(string context, object value, out object? result)
        {
            var problem = Converter.TryConvert(context, value, typeof(T), out var inner);
            result = problem is null ? Output.Create((T)inner!) : null;
            return problem;
        }
    }
}
