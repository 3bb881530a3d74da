using System.Reflection;

namespace Infra.Tests.Offline.PublicApi;

/// <summary>The where clauses of a generic method.</summary>
internal static class Constraints
{
    public static string Of(MethodInfo method)
        => string.Concat(method.IsGenericMethod ? method.GetGenericArguments().Select(Of) : []);

    private static string Of(Type parameter)
    {
        var attributes = parameter.GenericParameterAttributes;
        var isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        var rules = new List<string>();
        if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            rules.Add("class");
        }

        if (isStruct)
        {
            rules.Add("struct");
        }

        rules.AddRange(parameter.GetGenericParameterConstraints()
            .Where(constraint => constraint != typeof(ValueType))
            .Select(TypeNames.Of));
        if (attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct)
        {
            rules.Add("new()");
        }

        return rules.Count == 0 ? "" : $" where {parameter.Name} : {string.Join(", ", rules)}";
    }
}
