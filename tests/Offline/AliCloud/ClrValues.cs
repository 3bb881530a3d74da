using System.Collections;
using System.Reflection;
using Infra.Generator.Model;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Tests.Offline.AliCloud;

/// <summary>Puts wire values into the properties of generated classes, and reads them back.</summary>
internal static class ClrValues
{
    private const BindingFlags Helpers = BindingFlags.NonPublic | BindingFlags.Static;

    /// <summary>An instance of a class with inputs, every property of this side set.</summary>
    internal static object Fill(Type type, IEnumerable<PropertySchema> properties, Side side, IDictionary values)
    {
        var instance = Activator.CreateInstance(type)!;
        foreach (var property in properties.On(side))
        {
            var target = type.GetProperty(property.MemberName())
                ?? throw new InvalidOperationException($"{type} has no property {property.MemberName()}.");
            target.SetValue(instance, Wrap(target.PropertyType, property.Type, side, values[property.Name]!));
        }

        return instance;
    }

    /// <summary>Compares the outputs of a resource with wire values.</summary>
    internal static async Task AssertOutputs(
        object resource, IEnumerable<PropertySchema> properties, IDictionary values)
    {
        foreach (var property in properties.On(Side.Output))
        {
            var output = resource.GetType().GetProperty(property.MemberName())!.GetValue(resource)!;
            AssertValue(property.Type, values[property.Name]!, await ValueOf(output), property.Name);
        }
    }

    /// <summary>Compares the fields of a result with wire values.</summary>
    internal static void AssertFields(
        object result, IEnumerable<PropertySchema> properties, IDictionary values, string path)
    {
        foreach (var property in properties.On(Side.Output))
        {
            var field = result.GetType().GetField(property.MemberName())
                ?? throw new InvalidOperationException($"{result.GetType()} has no field {property.MemberName()}.");
            AssertValue(property.Type, values[property.Name]!, field.GetValue(result), $"{path}/{property.Name}");
        }
    }

    /// <summary>The value of an output of whatever type.</summary>
    internal static async Task<object?> ValueOf(object output)
    {
        var task = (Task)typeof(OutputUtilities).GetMethod(nameof(OutputUtilities.GetValueAsync))!
            .MakeGenericMethod(output.GetType().GetGenericArguments()[0])
            .Invoke(null, [output])!;
        await task;
        return task.GetType().GetProperty("Result")!.GetValue(task);
    }

    private static void AssertValue(string type, object expected, object? seen, string path)
    {
        if (WireValues.Element(type, "list") is { } item)
        {
            var items = Assert.IsAssignableFrom<IEnumerable>(seen).Cast<object>().ToList();
            var list = (IList)expected;
            Assert.Equal(list.Count, items.Count);
            for (var index = 0; index < list.Count; index++)
            {
                AssertValue(item, list[index]!, items[index], $"{path}/{index}");
            }
        }
        else if (WireValues.Element(type, "map") is { } value)
        {
            var map = Assert.IsAssignableFrom<IDictionary>(seen);
            Assert.Equal(((IDictionary)expected).Count, map.Count);
            foreach (DictionaryEntry entry in (IDictionary)expected)
            {
                AssertValue(value, entry.Value!, map[entry.Key], $"{path}/{entry.Key}");
            }
        }
        else if (expected is IDictionary fields)
        {
            Assert.NotNull(seen);
            AssertFields(seen, SchemaFacts.Object(type).Properties, fields, path);
        }
        else
        {
            WireValues.AssertSame(expected, seen is int number ? (double)number : seen, path);
        }
    }

    private static object Wrap(Type target, string type, Side side, object wire)
    {
        var definition = target.IsGenericType ? target.GetGenericTypeDefinition() : null;
        if (definition is null || definition == typeof(Nullable<>))
        {
            return Plain(Nullable.GetUnderlyingType(target) ?? target, type, side, wire);
        }

        var element = target.GetGenericArguments()[^1];
        (string Helper, object Value) wrapped = definition switch
        {
            _ when definition == typeof(InputList<>) => (nameof(InputListOf), Items(element, type, side, wire)),
            _ when definition == typeof(List<>) => (nameof(ListOf), Items(element, type, side, wire)),
            _ when definition == typeof(InputMap<>) => (nameof(InputMapOf), Entries(element, type, side, wire)),
            _ when definition == typeof(Dictionary<,>) => (nameof(MapOf), Entries(element, type, side, wire)),
            _ => (nameof(InputOf), Plain(element, type, side, wire)),
        };
        return typeof(ClrValues).GetMethod(wrapped.Helper, Helpers)!.MakeGenericMethod(element)
            .Invoke(null, [wrapped.Value])!;
    }

    private static object Plain(Type target, string type, Side side, object wire) => wire switch
    {
        double number when target == typeof(int) => (int)number,
        IDictionary fields => Fill(target, SchemaFacts.Object(type).Properties, side, fields),
        _ => wire,
    };

    private static List<object> Items(Type element, string type, Side side, object wire)
    {
        var item = WireValues.Element(type, "list")!;
        return ((IEnumerable)wire).Cast<object>().Select(value => Plain(element, item, side, value)).ToList();
    }

    private static Dictionary<string, object> Entries(Type element, string type, Side side, object wire)
    {
        var value = WireValues.Element(type, "map")!;
        return ((IDictionary)wire).Keys.Cast<string>()
            .ToDictionary(key => key, key => Plain(element, value, side, ((IDictionary)wire)[key]!));
    }

    private static Input<T> InputOf<T>(object value) => (T)value;

    private static InputList<T> InputListOf<T>(List<object> items) => items.Cast<T>().ToArray();

    private static List<T> ListOf<T>(List<object> items) => items.Cast<T>().ToList();

    private static InputMap<T> InputMapOf<T>(Dictionary<string, object> entries) => MapOf<T>(entries);

    private static Dictionary<string, T> MapOf<T>(Dictionary<string, object> entries) =>
        entries.ToDictionary(entry => entry.Key, entry => (T)entry.Value);
}
