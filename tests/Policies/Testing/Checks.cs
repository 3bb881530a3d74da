using Infra.Policies.Checking;
using static Infra.Tests.Policies.Testing.Documents;

namespace Infra.Tests.Policies.Testing;

/// <summary>Checks by the one rule about disks.</summary>
internal static class Checks
{
    /// <summary>What the rule says about documents, the first one called stack.json.</summary>
    public static Check Check(CheckOptions options, params IEnumerable<string> documents) =>
        Infra.Policies.Checking.Check.Run(DiskRule.Alone(),
            documents.Select((json, at) => (at == 0 ? "stack.json" : $"stack{at}.json", Read(json))), options);
}
