using System.Security.Cryptography;
using System.Text;
using Infra.Migration.Plans;

namespace Infra.Migration.Running;

/// <summary>The SHA-256 of a plan's content, by which a journal knows its plan again.</summary>
internal static class PlanHash
{
    public static string Of(MigrationPlan plan) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(PlanFile.Write(plan))));
}
