using System.Net;
using System.Text.RegularExpressions;
using Infra.Validation;
using static Infra.Clusters.SecretEncryptedClusterDefaults;

namespace Infra.Clusters;

/// <summary>Rules about single arguments of a cluster, and about one in the light of another.</summary>
internal static partial class ClusterRules
{
    private static readonly IPNetwork[] s_private =
        [IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.168.0.0/16")];

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

    /// <summary>A private range of addresses.</summary>
    public static Func<string, Breach?> Range(int shortest, int longest) => text =>
        IPNetwork.TryParse(text, out var range)
        && range.PrefixLength >= shortest && range.PrefixLength <= longest
        && Array.Exists(s_private, all => all.PrefixLength <= range.PrefixLength && all.Contains(range.BaseAddress))
            ? null
            : new(shortest == longest
                ? $"be a private range of addresses with the prefix /{shortest}"
                : $"be a private range of addresses with a prefix of /{shortest} to /{longest}");

    /// <summary>A range that shares no address with another one.</summary>
    public static Func<string, string, Breach?> Apart(string other) => (one, two) =>
        IPNetwork.TryParse(one, out var range) && IPNetwork.TryParse(two, out var taken)
        && (range.Contains(taken.BaseAddress) || taken.Contains(range.BaseAddress))
            ? new($"share no address with '{other}', which is {two}")
            : null;

    /// <summary>Deletion protection of a cluster that Pulumi may delete.</summary>
    public static Breach? ProtectionOfDeletable(bool isProtected) => isProtected
        ? new("be false when 'deletable' is true", "ACK would refuse the deletion that 'deletable' asks for")
        : null;

    [GeneratedRegex(@"^1\.[0-9]{1,2}\.[0-9]{1,2}-aliyun\.[0-9]{1,2}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex VersionForm();
}
