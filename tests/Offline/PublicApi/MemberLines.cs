using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Infra.Tests.Offline.PublicApi;

/// <summary>The lines of members, without the name of the type in front.</summary>
internal static class MemberLines
{
    public static string Of(FieldInfo field)
    {
        if (field.DeclaringType!.IsEnum)
        {
            var number = Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture);
            return $"{field.Name} :: enum value = {number}";
        }

        var modifiers = field.IsLiteral
            ? " const"
            : (field.IsStatic ? " static" : "") + (field.IsInitOnly ? " readonly" : "");
        var value = field.IsLiteral ? $" = {Parameters.Literal(field.GetRawConstantValue(), field.FieldType)}" : "";
        return $"{field.Name} :: {Access(field.IsPublic)}{modifiers} field : {TypeNames.Of(field.FieldType)}{value}"
            + ApiAttributes.Of(field);
    }

    public static string Of(PropertyInfo property, IReadOnlyCollection<MethodInfo> accessors)
    {
        var name = property.GetIndexParameters() is { Length: > 0 } index
            ? $"this[{Parameters.Of(index)}]"
            : property.Name;
        var words = string.Concat(accessors.OrderBy(x => x.Name, StringComparer.Ordinal).Select(x => $"{Word(x)}; "));
        var access = Access(accessors.Any(accessor => accessor.IsPublic));
        return $"{name} :: {access}{Modifiers(accessors.First())} property {{ {words}}} : "
            + $"{TypeNames.Of(property.PropertyType)}{ApiAttributes.Of(property)}";
    }

    public static string Of(EventInfo @event)
        => $"{@event.Name} :: {Access(@event.AddMethod!.IsPublic)}{Modifiers(@event.AddMethod)} event : "
            + TypeNames.Of(@event.EventHandlerType!);

    public static string Of(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{TypeNames.Join(method.GetGenericArguments())}>" : "";
        return $"{method.Name}{generic}({Parameters.Of(method)}) :: {Access(method.IsPublic)}{Modifiers(method)} "
            + $"method : {TypeNames.Of(method.ReturnType)}{Constraints.Of(method)}{ApiAttributes.Of(method)}";
    }

    public static string Of(ConstructorInfo constructor)
    {
        var kind = constructor.IsPrivate || constructor.IsAssembly
            ? "private constructor (wire names of the fields = parameter names)"
            : $"{Access(constructor.IsPublic)} constructor";
        return $"ctor({Parameters.Of(constructor)}) :: {kind}{ApiAttributes.Of(constructor)}";
    }

    private static string Access(bool isPublic) => isPublic ? "public" : "protected";

    private static string Word(MethodInfo accessor)
        => accessor.Name.Contains("get_", StringComparison.Ordinal) ? "get"
            : accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init"
            : "set";

    /// <summary>Only what a caller or a deriving class sees: implementing an interface is not "virtual".</summary>
    private static string Modifiers(MethodInfo method)
    {
        if (method.IsStatic)
        {
            return " static";
        }

        if (method.DeclaringType!.IsInterface)
        {
            return method.IsAbstract ? "" : " default";
        }

        if (method.IsVirtual && method.GetBaseDefinition() != method)
        {
            return method.IsFinal ? " sealed override" : method.IsAbstract ? " abstract override" : " override";
        }

        return method.IsAbstract ? " abstract" : method is { IsVirtual: true, IsFinal: false } ? " virtual" : "";
    }
}
