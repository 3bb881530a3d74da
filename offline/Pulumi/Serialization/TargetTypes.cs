using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>Which types an output may have.</summary>
internal static class TargetTypes
{
    private static readonly HashSet<Type> Plain =
    [
        typeof(bool), typeof(int), typeof(double), typeof(string), typeof(object), typeof(JsonElement),
        typeof(Asset), typeof(Archive), typeof(AssetOrArchive),
    ];

    private static readonly HashSet<Type> Generic =
        [typeof(Nullable<>), typeof(Union<,>), typeof(ImmutableArray<>), typeof(Output<>)];

    /// <exception cref="InvalidOperationException">The type, or one inside it, may not.</exception>
    internal static void Check(string context, Type type) => Check(context, type, []);

    private static void Check(string context, Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type) || Plain.Contains(type) || type.IsAssignableTo(typeof(Resource)))
        {
            return;
        }

        if (type.IsEnum && type.GetEnumUnderlyingType() == typeof(int))
        {
            return;
        }

        if (type.IsValueType && type.IsDefined(typeof(EnumTypeAttribute)))
        {
            CheckEnumType(type);
        }
        else if (type.IsConstructedGenericType)
        {
            CheckGeneric(context, type, seen);
        }
        else
        {
            CheckOutputType(context, type, seen);
        }
    }

    private static void CheckEnumType(Type type)
    {
        const BindingFlags anyInstance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;
        var underlying = new[] { typeof(string), typeof(double) }
            .FirstOrDefault(candidate => type.GetConstructor(anyInstance, [candidate]) is not null)
            ?? throw new InvalidOperationException(
                $"{type.FullName} had [{nameof(EnumTypeAttribute)}], but did not contain constructor with a single " +
                "String or Double parameter.");
        var conversion = type.GetMethod("op_Explicit", BindingFlags.Public | BindingFlags.Static, [type]);
        if (conversion?.ReturnType != underlying)
        {
            throw new InvalidOperationException(
                $"{type.FullName} had [{nameof(EnumTypeAttribute)}], but did not contain an explicit conversion " +
                $"operator to {underlying.FullName}.");
        }
    }

    private static void CheckGeneric(string context, Type type, HashSet<Type> seen)
    {
        var definition = type.GetGenericTypeDefinition();
        var arguments = type.GenericTypeArguments;
        if (definition == typeof(ImmutableDictionary<,>))
        {
            if (arguments[0] != typeof(string))
            {
                throw new InvalidOperationException(
                    $"{context} contains invalid type {type.FullName}:\n" +
                    "    The only allowed ImmutableDictionary 'TKey' type is 'String'.");
            }

            arguments = arguments[1..];
        }
        else if (!Generic.Contains(definition))
        {
            throw new InvalidOperationException(
                $"{context} contains invalid type {type.FullName}:\n" +
                "    The only generic types allowed are ImmutableArray<...> and ImmutableDictionary<string, ...>");
        }

        foreach (var argument in arguments)
        {
            Check(context, argument, seen);
        }
    }

    private static void CheckOutputType(string context, Type type, HashSet<Type> seen)
    {
        if (!type.IsDefined(typeof(OutputTypeAttribute)))
        {
            throw new InvalidOperationException(
                $"{context} contains invalid type {type.FullName}. Allowed types are:\n" +
                "    String, Boolean, Int32, Double,\n" +
                "    Nullable<...>, ImmutableArray<...> and ImmutableDictionary<string, ...> or\n" +
                $"    a class explicitly marked with the [{nameof(OutputTypeAttribute)}].");
        }

        var plan = OutputTypePlan.Of(type) ?? throw new InvalidOperationException(
            $"{type.FullName} had [{nameof(OutputTypeAttribute)}], but did not contain constructor marked with " +
            $"[{nameof(OutputConstructorAttribute)}].");
        foreach (var (_, parameter) in plan.Parameters)
        {
            Check($"{type.FullName}({parameter.Name})", parameter.ParameterType, seen);
        }
    }
}
