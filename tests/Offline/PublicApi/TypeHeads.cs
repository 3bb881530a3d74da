namespace Infra.Tests.Offline.PublicApi;

/// <summary>What stands behind the name of a type: its kind, its base class and its interfaces.</summary>
internal static class TypeHeads
{
    public static string Of(Type type)
    {
        if (type.IsAssignableTo(typeof(Delegate)))
        {
            var invoke = type.GetMethod("Invoke")!;
            return $"delegate {TypeNames.Of(invoke.ReturnType)} ({Parameters.Of(invoke)})";
        }

        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        var bases = type.IsEnum ? [] : Bases(type).Select(TypeNames.Of).ToList();
        return bases.Count == 0 ? kind : $"{kind} : {string.Join(", ", bases)}";
    }

    private static IEnumerable<Type> Bases(Type type)
    {
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
        {
            yield return parent;
        }

        var own = type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Where(x => x.IsVisible);
        foreach (var contract in own.OrderBy(TypeNames.Of, StringComparer.Ordinal))
        {
            yield return contract;
        }
    }
}
