using System.Collections.Concurrent;
using System.Reflection;
using Pulumi;

namespace Infra.Engine;

/// <summary>Reads which inputs a resource was given, by their wire names.</summary>
internal static class ArgsReader
{
    /// <summary>How many inputs a resource is usually given: room for them at once saves making it three times.</summary>
    private const int UsualCount = 11;

    private static readonly ConcurrentDictionary<Type, (string Name, Func<object, object?> Get)[]> MembersByType = new();

    /// <summary>The inputs that are set, by name, with their values as the program gave them.</summary>
    public static IEnumerable<(string Name, object Value)> Members(InputArgs arguments)
    {
        foreach (var (name, get) in MembersOf(arguments))
            if (get(arguments) is { } value) yield return (name, value);
    }

    private static (string Name, Func<object, object?> Get)[] MembersOf(InputArgs arguments) =>
        MembersByType.GetOrAdd(arguments.GetType(), Find);

    /// <summary>Asks every input that is set; they come by name.</summary>
    public static async ValueTask<Dictionary<string, InputFacts>> ReadAsync(ResourceArgs? arguments)
    {
        if (arguments is null) return new(StringComparer.Ordinal);
        var inputs = new Dictionary<string, InputFacts>(UsualCount, StringComparer.Ordinal);
        var facts = new InputFacts();
        foreach (var (name, get) in MembersOf(arguments))
        {
            if (get(arguments) is not { } value) continue;
            await OutputProbe.AskAnyAsync(value, facts);
            inputs[name] = facts.IsPlain ? InputFacts.Plain : facts;
            if (!facts.IsPlain) facts = new InputFacts();
        }
        return inputs;
    }

    /// <summary>As the SDK does: the attribute stands on a property, or on the private field behind a list or a map.</summary>
    private static (string Name, Func<object, object?> Get)[] Find(Type type)
    {
        const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var members = new List<(string, Func<object, object?>)>();
        for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            foreach (var field in current.GetFields(Declared))
                if (WireName(field) is { } name) members.Add((name, field.GetValue));
            foreach (var property in current.GetProperties(Declared))
                if (property.CanRead && WireName(property) is { } name) members.Add((name, Getter(property)));
        }
        members.Sort(static (one, other) => string.CompareOrdinal(one.Item1, other.Item1));
        return [.. members];
    }

    /// <summary>Reads a property as compiled code does: through reflection each one costs as much as asking it.</summary>
    private static Func<object, object?> Getter(PropertyInfo property) => property.PropertyType.IsValueType
        ? property.GetValue
        : typeof(ArgsReader).GetMethod(nameof(Bound), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(property.DeclaringType!)
            .CreateDelegate<Func<MethodInfo, Func<object, object?>>>()(property.GetMethod!);

    private static Func<object, object?> Bound<T>(MethodInfo getter)
        where T : class
    {
        var get = getter.CreateDelegate<Func<T, object?>>();
        return arguments => get((T)arguments);
    }

    // The attribute keeps its name to itself; the first argument of its constructor is public.
    private static string? WireName(MemberInfo member) =>
        member.GetCustomAttributesData().FirstOrDefault(data => data.AttributeType == typeof(InputAttribute)) is { } attribute
            ? (string?)attribute.ConstructorArguments[0].Value
            : null;
}
