namespace Pulumi;

/// <summary>Names the type token and the package version of a resource class.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class ResourceTypeAttribute(string type, string? version) : Attribute
{
    /// <summary>The type token, for example <c>alicloud:kms/key:Key</c>.</summary>
    public string Type { get; } = type;

    /// <summary>The version of the package.</summary>
    public string? Version { get; } = version;
}
