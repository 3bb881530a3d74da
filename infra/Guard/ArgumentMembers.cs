using System.Collections.Concurrent;
using System.Reflection;
using Pulumi;

namespace Infra.Guard;

/// <summary>The arguments that a class of arguments has, by the names they have on the wire.</summary>
internal static class ArgumentMembers
{
    private const BindingFlags Own =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly ConcurrentDictionary<Type, ArgumentMember[]> ByType = new();

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ArgumentMember> Of(InputArgs arguments) => ByType.GetOrAdd(arguments.GetType(), Find);

    // The mark stands on a property, or, for lists and maps, on the private field behind it.
    private static ArgumentMember[] Find(Type type) =>
    [
        .. Ancestry(type).SelectMany(level => level.GetMembers(Own))
            .Where(member => member is FieldInfo or PropertyInfo { CanRead: true, CanWrite: true })
            .Select(member => (Name: NameOf(member), member)).Where(pair => pair.Name is not null)
            .Select(pair => new ArgumentMember(pair.Name!, pair.member)),
    ];

    private static IEnumerable<Type> Ancestry(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType) yield return type;
    }

    // What the attribute was given is not public, what its constructor was given is.
    private static string? NameOf(MemberInfo member) => member.CustomAttributes
        .Where(mark => mark.AttributeType == typeof(InputAttribute))
        .Select(mark => (string?)mark.ConstructorArguments[0].Value).FirstOrDefault();
}
