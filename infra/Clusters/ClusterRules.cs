using System.Text.RegularExpressions;
using Infra.Validation;
using static Infra.Clusters.SecretEncryptedClusterDefaults;

namespace Infra.Clusters;

/// <summary>Rules about single arguments of a cluster, and about one in the light of another.</summary>
internal static partial class ClusterRules
{
    /// <summary>A name ACK accepts for a cluster.</summary>
    public static Breach? Name(string name) =>
        Rules.Length(1, MaxNameLength)(name)
        ?? (!name.StartsWith('-') && name.All(character => char.IsLetterOrDigit(character) || character == '-')
            ? null
            : new("have only letters, digits and '-', and not start with '-'"));

    /// <summary>A version in the form of ACK.</summary>
    public static Breach? Version(string version) => VersionForm().IsMatch(version)
        ? null
        : new("have the form 1.34.1-aliyun.1", "list the versions with: aliyun cs DescribeKubernetesVersionMetadata");

    /// <summary>An ID of a key, which ACK takes, and not an alias or ARN.</summary>
    public static Breach? KeyId(string keyId) => keyId.StartsWith("alias/", StringComparison.Ordinal)
        ? new("be the ID of a customer master key, not an alias",
            keyId.StartsWith("alias/acs/", StringComparison.Ordinal)
                ? "the key of a service cannot encrypt Secrets; make one with CustomerKey"
                : "look the key up with CustomerKey.FromAlias and pass its KeyId")
        : keyId.Contains(':', StringComparison.Ordinal)
            ? new("be the ID of a key, not an ARN", "look the key up with CustomerKey.FromId and pass its KeyId")
            : null;

    /// <summary>A specification of keys that encrypts Secrets.</summary>
    public static Breach? SecretKeySpec(string keySpec, string name) => keySpec == KeySpec
        ? null
        : new($"be a key of the specification {KeySpec}", "ACK encrypts Secrets with no other",
            Got: $"{name}, which is {keySpec}");

    /// <summary>Deletion protection of a cluster that Pulumi may delete.</summary>
    public static Breach? ProtectionOfDeletable(bool isProtected) => isProtected
        ? new("be false when 'deletable' is true", "ACK would refuse the deletion that 'deletable' asks for")
        : null;

    [GeneratedRegex(@"^1\.[0-9]{1,2}\.[0-9]{1,2}-aliyun\.[0-9]{1,2}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex VersionForm();
}
