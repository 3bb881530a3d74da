using Infra.Generator.Model;

namespace Infra.Generator.Rendering;

/// <summary>C# types of schema types, by the place they stand in.</summary>
internal static class TypeNames
{
    internal const string RootNamespace = "Pulumi.AliCloud";

    /// <summary>The element type of a list or a map; null for any other type.</summary>
    internal static string? ElementOf(string type, string container) =>
        type.StartsWith(container + "(", StringComparison.Ordinal) ? type[(container.Length + 1)..^1] : null;

    /// <summary>The object that a type mentions, however deep; null where it mentions none.</summary>
    internal static string? ObjectIn(string type)
    {
        var inner = type;
        while ((ElementOf(inner, "list") ?? ElementOf(inner, "map")) is { } element)
        {
            inner = element;
        }

        return inner is "string" or "int" or "bool" or "double" or "object" ? null : inner;
    }

    /// <summary>The type of an input that may be an output: the container or the value itself.</summary>
    internal static string Input(string type, Place place)
    {
        if (ElementOf(type, "list") is { } item)
        {
            return $"InputList<{Value(item, place)}>";
        }

        return ElementOf(type, "map") is { } value
            ? $"InputMap<{Value(value, place)}>"
            : $"Input<{Value(type, place)}>";
    }

    /// <summary>The type of a plain argument of a function.</summary>
    internal static string Plain(string type)
    {
        if (ElementOf(type, "list") is { } item)
        {
            return $"List<{Value(item, Place.PlainArgs)}>";
        }

        return ElementOf(type, "map") is { } value
            ? $"Dictionary<string, {Value(value, Place.PlainArgs)}>"
            : Value(type, Place.PlainArgs);
    }

    /// <summary>The type of a value once it is known.</summary>
    internal static string Value(string type, Place place)
    {
        if (ElementOf(type, "list") is { } item)
        {
            return $"ImmutableArray<{Value(item, place)}>";
        }

        if (ElementOf(type, "map") is { } value)
        {
            return $"ImmutableDictionary<string, {Value(value, place)}>";
        }

        return ObjectIn(type) is { } name ? $"global::{RootNamespace}.{ClassOf(name, place)}" : type;
    }

    /// <summary>The type of an output; a list is empty rather than null.</summary>
    internal static string Output(PropertySchema property, Place place)
    {
        var nullable = property.Output == Presence.Optional && ElementOf(property.Type, "list") is null;
        return Value(property.Type, place) + (nullable ? "?" : "");
    }

    /// <summary>Module, folder and class of an object in one place.</summary>
    internal static string ClassOf(string name, Place place)
    {
        var (module, simple) = Split(name);
        var (folder, suffix) = place switch
        {
            Place.ResourceArgs => ("Inputs", "Args"),
            Place.ResourceState => ("Inputs", "GetArgs"),
            Place.InvokeArgs => ("Inputs", "InputArgs"),
            Place.PlainArgs => ("Inputs", "Args"),
            Place.ResourceOutput => ("Outputs", ""),
            Place.FunctionResult => ("Outputs", "Result"),
            _ => throw new SchemaException($"There is no class of {name} in {place}."),
        };
        return $"{(module.Length == 0 ? "" : module + ".")}{folder}.{simple}{suffix}";
    }

    /// <summary>The module, empty at the root of the package, and the name in it.</summary>
    internal static (string Module, string Simple) Split(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? ("", name) : (name[..dot], name[(dot + 1)..]);
    }
}
