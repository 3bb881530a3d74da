namespace Infra.Policies.Encryption;

/// <summary>A type of resource that can be encrypted at rest by an argument.</summary>
public sealed class EncryptionRow
{
    internal EncryptionRow(string type, string terraform, string category, bool isDeprecated)
    {
        Type = type;
        Terraform = terraform;
        Category = category;
        IsDeprecated = isDeprecated;
    }

    /// <summary>The Pulumi token.</summary>
    public string Type { get; }

    /// <summary>The Terraform type, <c>alicloud_ecs_disk</c>.</summary>
    public string Terraform { get; }

    /// <summary>The kind of storage, <c>block-storage</c>.</summary>
    public string Category { get; }

    /// <summary>Whether the provider has given the type up for another one.</summary>
    public bool IsDeprecated { get; }

    /// <summary>Its arguments about encryption.</summary>
    public IReadOnlyList<EncryptionArgument> Arguments { get; internal init; } = [];

    /// <summary>The places where it stores data.</summary>
    internal EncryptionSite[] Sites { get; init; } = [];
}
