namespace Infra.Cli.Output;

/// <summary>Type tokens in the short form that people read.</summary>
internal static class TypeNames
{
    /// <summary>`kms.Key` for alicloud:kms/key:Key, `CustomerKey` for atrest:index:CustomerKey, `Stack` for the stack.</summary>
    public static string Short(string token)
    {
        var parts = token.Split(':');
        var (package, module, name) = (parts[0], parts.Length > 2 ? parts[1].Split('/')[0] : "index", parts[^1]);
        return package == "pulumi" || module == "index" ? name : $"{module}.{name}";
    }
}
