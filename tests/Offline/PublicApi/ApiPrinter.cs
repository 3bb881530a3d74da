using System.Reflection;

namespace Infra.Tests.Offline.PublicApi;

/// <summary>
/// Lists the public and protected members of an assembly, one a line, in the format of the kept listings:
/// <c>Namespace.Type.Member(parameters) :: modifiers kind : type [Attributes]</c>.
/// </summary>
internal static class ApiPrinter
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>All lines, sorted (ordinal).</summary>
    public static IReadOnlyList<string> Print(Assembly assembly) => Print(assembly.GetTypes());

    /// <inheritdoc cref="Print(Assembly)"/>
    public static IReadOnlyList<string> Print(IEnumerable<Type> types)
        => [.. types.Where(IsVisible).SelectMany(PrintType).Order(StringComparer.Ordinal)];

    private static bool IsVisible(Type type)
        => type.IsPublic || ((type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem)
            && IsVisible(type.DeclaringType!));

    private static IEnumerable<string> PrintType(Type type)
    {
        var name = TypeNames.Of(type);
        yield return $"{name} :: {TypeHeads.Of(type)}{ApiAttributes.Of(type)}";
        if (type.IsAssignableTo(typeof(Delegate)))
        {
            yield break;
        }

        foreach (var field in type.GetFields(Declared).Where(field => IsVisible(field) && !field.IsSpecialName))
        {
            yield return $"{name}.{MemberLines.Of(field)}";
        }

        if (type.IsEnum)
        {
            yield break;
        }

        foreach (var property in type.GetProperties(Declared).Where(property => Visible(property).Length > 0))
        {
            yield return $"{name}.{MemberLines.Of(property, Visible(property))}";
        }

        foreach (var @event in type.GetEvents(Declared).Where(@event => IsVisible(@event.AddMethod!)))
        {
            yield return $"{name}.{MemberLines.Of(@event)}";
        }

        foreach (var method in type.GetMethods(Declared).Where(IsListed))
        {
            yield return $"{name}.{MemberLines.Of(method)}";
        }

        foreach (var constructor in type.GetConstructors(Declared & ~BindingFlags.Static))
        {
            if (IsVisible(constructor) || ApiAttributes.IsOutputConstructor(constructor))
            {
                yield return $"{name}.{MemberLines.Of(constructor)}";
            }
        }
    }

    private static bool IsListed(MethodInfo method)
        => IsVisible(method)
            && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
            && !method.Name.Contains('<', StringComparison.Ordinal);

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsVisible(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    private static MethodInfo[] Visible(PropertyInfo property)
        => [.. property.GetAccessors(nonPublic: true).Where(IsVisible)];
}
