namespace Pulumi.AliCloud;

/// <summary>Marks a resource class with its type token, at the version of this package.</summary>
internal sealed class AliCloudResourceTypeAttribute(string type) : ResourceTypeAttribute(type, Utilities.Version)
{
}
