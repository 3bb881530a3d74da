using System.Collections.Frozen;
using System.Text.Json;

namespace Infra.Policies.Encryption;

/// <summary>Every argument about encryption at rest that the provider has: the breadth of the rules, as data. The
/// file <c>surface.json</c> beside this one says where it was read.</summary>
public static class EncryptionTable
{
    private static readonly FrozenDictionary<string, EncryptionRow> ByType;
    private static readonly FrozenDictionary<string, string> TypesByTerraform;

    // What rules look at beside the types that store data.
    private static readonly KeyValuePair<string, string>[] Others =
    [
        new("alicloud_kms_key", Types.Key),
        new("alicloud_kms_alias", Types.Alias),
        new("alicloud_cs_kubernetes", Types.DedicatedKubernetes),
    ];

    static EncryptionTable()
    {
        using var stream = typeof(EncryptionTable).Assembly.GetManifestResourceStream("surface.json")
            ?? throw new InvalidOperationException("The assembly must hold 'surface.json'; it was built without it.");
        using var document = JsonDocument.Parse(stream);
        Rows = [.. document.RootElement.GetProperty("resources").EnumerateArray().Select(TableReader.Row)];
        WithoutArgument = [.. document.RootElement.GetProperty("withoutArgument").EnumerateArray()
            .Select(TableReader.Unencryptable)];
        ExcludedNames = [.. document.RootElement.GetProperty("excludedNames").EnumerateArray()
            .Select(TableReader.ExcludedName)];
        LookAlikes = [.. document.RootElement.GetProperty("excluded").EnumerateArray().Select(TableReader.LookAlike)];
        ByType = Rows.ToFrozenDictionary(row => row.Type, StringComparer.Ordinal);
        TypesByTerraform = Rows.Select(row => KeyValuePair.Create(row.Terraform, row.Type))
            .Concat(WithoutArgument.Select(row => KeyValuePair.Create(row.Terraform, row.Type)))
            .Concat(Others)
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The types with arguments about encryption at rest.</summary>
    public static IReadOnlyList<EncryptionRow> Rows { get; }

    /// <summary>The types that store data and have no such argument.</summary>
    public static IReadOnlyList<UnencryptableRow> WithoutArgument { get; }

    /// <summary>The arguments that only sound like it.</summary>
    public static IReadOnlyList<LookAlike> LookAlikes { get; }

    /// <summary>The families of names, on many types, that only sound like it.</summary>
    public static IReadOnlyList<ExcludedName> ExcludedNames { get; }

    /// <summary>The row of a type, or null.</summary>
    public static EncryptionRow? Find(string type) => ByType.GetValueOrDefault(type);

    /// <summary>The Pulumi token of a Terraform type that rules know, or null.</summary>
    public static string? TypeOf(string terraform) => TypesByTerraform.GetValueOrDefault(terraform);
}
