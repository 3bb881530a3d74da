using System.Security.Cryptography;
using System.Text;

namespace Infra.Migration.Plans;

/// <summary>The id of a plan: a hash of all that is in it, in which the id itself stands as zeros.</summary>
internal static class PlanIdentity
{
    /// <summary>What stands where the id will be.</summary>
    public const string Placeholder = "0000000000000000";

    /// <summary>The first sixteen hexadecimal digits of the SHA-256 of a text.</summary>
    public static string Digits(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Placeholder.Length];

    /// <summary>The id of a plan that is written with the placeholder, or with the id itself.</summary>
    public static string Of(string plan, string id) => Digits(plan.Replace(id, Placeholder, StringComparison.Ordinal));
}
