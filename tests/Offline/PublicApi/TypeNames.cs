namespace Infra.Tests.Offline.PublicApi;

/// <summary>Names of types as the listings write them: keywords, T?, T[], (T, T) and Outer.Inner&lt;T&gt;.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (type.IsByRef)
        {
            return Of(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return $"{Of(underlying)}?";
        }

        return IsClosedTuple(type) ? $"({Join(type.GenericTypeArguments)})" : OfNamed(type);
    }

    public static string Join(IEnumerable<Type> types) => string.Join(", ", types.Select(Of));

    private static bool IsClosedTuple(Type type)
        => type is { IsGenericType: true, ContainsGenericParameters: false, Namespace: "System" }
            && type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal);

    /// <remarks>A nested type repeats the arguments of the types round it; each name takes only its own.</remarks>
    private static string OfNamed(Type type)
    {
        var arguments = new Queue<Type>(type.GetGenericArguments());
        var nesting = new Stack<Type>();
        for (var current = type; current is not null; current = current.DeclaringType)
        {
            nesting.Push(current);
        }

        var names = new List<string>();
        var taken = 0;
        foreach (var part in nesting)
        {
            var own = Enumerable.Range(0, part.GetGenericArguments().Length - taken).Select(_ => arguments.Dequeue());
            var list = Join(own.ToList());
            taken = part.GetGenericArguments().Length;
            names.Add(part.Name.Split('`')[0] + (list.Length > 0 ? $"<{list}>" : ""));
        }

        return $"{type.Namespace}.{string.Join('.', names)}";
    }
}
