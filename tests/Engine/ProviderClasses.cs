using System.Reflection;
using Pulumi;

namespace Infra.Tests.Engine;

/// <summary>The classes of the package by type token, made and filled by wire name.</summary>
internal static class ProviderClasses
{
    private static readonly Lazy<Dictionary<string, Type>> ByToken = new(() =>
        typeof(Pulumi.AliCloud.Kms.Key).Assembly.GetTypes()
            .Select(type => (Type: type, Token: type.GetCustomAttribute<ResourceTypeAttribute>(inherit: false)?.Type))
            .Where(pair => pair.Token is not null)
            .ToDictionary(pair => pair.Token!, pair => pair.Type, StringComparer.Ordinal));

    /// <summary>Declares a resource named r with these properties; null is not set.</summary>
    internal static void Declare(string token, Dictionary<string, object?> properties)
    {
        var resource = ByToken.Value[token];
        var args = resource.Assembly.GetType(resource.FullName + "Args", throwOnError: true)!;
        Activator.CreateInstance(resource, "r", Filled(args, properties), null);
    }

    private static object Filled(Type args, IReadOnlyDictionary<string, object?> properties)
    {
        var filled = Activator.CreateInstance(args)!;
        foreach (var (name, value) in properties)
        {
            if (value is null) continue;
            var property = PropertyOf(args, name);
            property.SetValue(filled, ToInput(property.PropertyType, value));
        }
        return filled;
    }

    // The wire name stands on the property, or on the private field behind a list or a map.
    private static PropertyInfo PropertyOf(Type args, string wireName)
    {
        var member = args.GetMembers(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Single(member => member.GetCustomAttributesData().Any(data => data.AttributeType == typeof(InputAttribute)
                && (string?)data.ConstructorArguments[0].Value == wireName));
        return member as PropertyInfo ?? args.GetProperties()
            .Single(property => string.Equals(property.Name, member.Name.TrimStart('_'), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The value as the input, or the list or map of inputs, that the property takes.</summary>
    private static object ToInput(Type input, object value)
    {
        var element = input.GetGenericArguments()[0];
        if (value is object?[] list)
        {
            var items = Array.CreateInstance(element, list.Length);
            for (var index = 0; index < list.Length; index++)
                items.SetValue(Plain(element, list[index]!), index);
            return Converted(input, items);
        }
        if (input.Name.StartsWith("InputMap", StringComparison.Ordinal))
        {
            var map = (System.Collections.IDictionary)Activator.CreateInstance(
                typeof(Dictionary<,>).MakeGenericType(typeof(string), element))!;
            foreach (var (key, item) in (Dictionary<string, object?>)value)
                map.Add(key, Plain(element, item!));
            return Converted(input, map);
        }
        return Converted(input, Plain(element, value));
    }

    private static object Plain(Type element, object value) => value switch
    {
        Dictionary<string, object?> item => Filled(element, item),
        double number when element == typeof(int) => (int)number,
        _ => value,
    };

    private static object Converted(Type input, object value) => input.GetMethods(BindingFlags.Static | BindingFlags.Public)
        .First(method => method.Name == "op_Implicit" && method.ReturnType == input
            && method.GetParameters()[0].ParameterType.IsInstanceOfType(value))
        .Invoke(null, [value])!;
}
