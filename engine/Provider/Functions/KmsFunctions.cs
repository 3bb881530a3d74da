using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>Looks keys and aliases up.</summary>
internal static class KmsFunctions
{
    private const string Product = "Kms";
    private const int PageSize = 100;
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    /// <summary>alicloud_kms_aliases: https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/kms_aliases.</summary>
    public static Properties GetAliases(ProviderCalls calls, Properties arguments)
    {
        var aliases = Pages(calls, "ListAliases", "Aliases", "Alias")
            .Where(alias => FunctionResult.Matches(arguments, "nameRegex", alias.Text("AliasName")!)
                && FunctionResult.IsAskedFor(arguments, alias.Text("AliasName")!))
            .OrderBy(alias => alias.Text("AliasName"), StringComparer.Ordinal).ToArray();
        var names = aliases.Select(alias => alias.Text("AliasName")!).ToArray();

        var result = FunctionResult.Of(arguments, names);
        result["names"] = names.Cast<object?>().ToArray();
        result["aliases"] = aliases.Select(alias => (object?)new Properties(StringComparer.Ordinal)
        {
            ["id"] = alias.Text("AliasName"),
            ["aliasName"] = alias.Text("AliasName"),
            ["keyId"] = alias.Text("KeyId"),
        }).ToArray();
        return result;
    }

    /// <summary>alicloud_kms_keys: https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/kms_keys.</summary>
    public static Properties GetKeys(ProviderCalls calls, Properties arguments)
    {
        var filters = arguments.GetValueOrDefault("filters") as string;
        var keys = Pages(calls, "ListKeys", "Keys", "Key", filters)
            .Select(key => key.Text("KeyId")!)
            .Where(id => FunctionResult.IsAskedFor(arguments, id))
            .Order(StringComparer.Ordinal)
            .Select(id => calls.Call(Product, "DescribeKey", Timeout, [], ("KeyId", id))["KeyMetadata"]!)
            .Where(key => FunctionResult.Matches(arguments, "descriptionRegex", key.Text("Description") ?? "")
                && (arguments.GetValueOrDefault("status") is not string { Length: > 0 } status || status == key.Text("KeyState")))
            .ToArray();

        var result = FunctionResult.Of(arguments, [.. keys.Select(key => key.Text("KeyId")!)]);
        result["keys"] = keys.Select(key => (object?)Describe(key)).ToArray();
        return result;
    }

    /// <summary>All aliases with the ids of their keys, sorted by name.</summary>
    public static (string Name, string KeyId)[] Aliases(ProviderCalls calls) =>
        [.. Pages(calls, "ListAliases", "Aliases", "Alias")
            .Select(alias => (Name: alias.Text("AliasName")!, KeyId: alias.Text("KeyId")!))
            .OrderBy(alias => alias.Name, StringComparer.Ordinal)];

    private static Properties Describe(JsonNode key) => new(StringComparer.Ordinal)
    {
        ["id"] = key.Text("KeyId"),
        ["keyId"] = key.Text("KeyId"),
        ["arn"] = key.Text("Arn"),
        ["description"] = key.Text("Description") ?? "",
        ["status"] = key.Text("KeyState"),
        ["creationDate"] = key.Text("CreationDate"),
        ["deleteDate"] = key.Text("DeleteDate") ?? "",
        ["creator"] = key.Text("Creator"),
        ["automaticRotation"] = key.Text("AutomaticRotation") ?? "",
        ["keySpec"] = key.Text("KeySpec") ?? "",
        ["keyUsage"] = key.Text("KeyUsage") ?? "",
        ["lastRotationDate"] = key.Text("LastRotationDate") ?? "",
        ["materialExpireTime"] = key.Text("MaterialExpireTime") ?? "",
        ["nextRotationDate"] = key.Text("NextRotationDate") ?? "",
        ["origin"] = key.Text("Origin") ?? "",
        ["primaryKeyVersion"] = key.Text("PrimaryKeyVersion") ?? "",
        ["protectionLevel"] = key.Text("ProtectionLevel") ?? "",
        ["rotationInterval"] = key.Text("RotationInterval") ?? "",
    };

    private static IEnumerable<JsonNode> Pages(
        ProviderCalls calls, string action, string list, string item, string? filters = null) =>
        FunctionPages.All(calls, Product, action, PageSize, (list, item), ("Filters", filters));
}
