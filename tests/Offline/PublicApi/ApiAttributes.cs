using System.Reflection;

namespace Infra.Tests.Offline.PublicApi;

/// <summary>The attributes that are part of the contract: names on the wire, type tokens and deprecations.</summary>
internal static class ApiAttributes
{
    private static readonly HashSet<string> Names =
        ["InputAttribute", "OutputAttribute", "OutputTypeAttribute", "OutputConstructorAttribute", "EnumTypeAttribute",
            "NameInMapAttribute", "ValidationAttribute"];

    public static string Of(MemberInfo member)
    {
        var attributes = member.GetCustomAttributesData().Concat(OfBackingField(member)).Where(IsListed);
        return string.Concat(attributes.OrderBy(IsObsolete).Select(Format));
    }

    public static bool IsOutputConstructor(ConstructorInfo constructor)
        => constructor.GetCustomAttributesData().Any(x => x.AttributeType.Name == "OutputConstructorAttribute");

    /// <summary>Lists and maps carry [Input] on the private field behind the property.</summary>
    private static IEnumerable<CustomAttributeData> OfBackingField(MemberInfo member)
    {
        const BindingFlags hidden = BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.IgnoreCase;
        return member is PropertyInfo && member.DeclaringType!.GetField($"_{member.Name}", hidden) is { } field
            ? field.GetCustomAttributesData().Where(attribute => attribute.AttributeType.Name == "InputAttribute")
            : [];
    }

    private static bool IsListed(CustomAttributeData attribute)
        => Names.Contains(attribute.AttributeType.Name)
            || attribute.AttributeType.Name.EndsWith("ResourceTypeAttribute", StringComparison.Ordinal)
            || IsObsolete(attribute);

    private static bool IsObsolete(CustomAttributeData attribute)
        => attribute.AttributeType == typeof(ObsoleteAttribute);

    private static string Format(CustomAttributeData attribute)
    {
        var parameters = attribute.Constructor.GetParameters();
        var arguments = attribute.ConstructorArguments
            .Select((argument, index) => (index == 0 ? "" : $"{parameters[index].Name}: ")
                + Parameters.Literal(argument.Value, argument.ArgumentType))
            .Where(argument => argument != "null")
            .Concat(attribute.NamedArguments.Select(argument => $"{argument.MemberName} = "
                + Parameters.Literal(argument.TypedValue.Value, argument.TypedValue.ArgumentType)));
        return $" [{attribute.AttributeType.Name[..^"Attribute".Length]}({string.Join(", ", arguments)})]";
    }
}
