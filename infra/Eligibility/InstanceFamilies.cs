using Infra.Inventory.Eligibility;
using Infra.Validation;

namespace Infra.Eligibility;

/// <summary>What is said about instance families that cannot have encrypted system disks.</summary>
internal static class InstanceFamilies
{
    /// <summary>The families that are left out; every other one is eligible.</summary>
    public static IReadOnlyList<string> Excluded => FamilyFacts.Excluded;

    /// <summary>An instance type that can have an encrypted system disk.</summary>
    public static Breach? SystemDisk(string instanceType)
    {
        if (!instanceType.StartsWith("ecs.", StringComparison.Ordinal) || instanceType.Count(one => one == '.') < 2)
            return new("be an instance type such as ecs.g7.large");
        return Excluded.Contains(FamilyFacts.Of(instanceType), StringComparer.Ordinal)
            ? new("be of a family whose system disks ECS encrypts",
                $"all do but {string.Join(", ", Excluded)} ({FamilyFacts.Source}); ecs.g7 does, for example")
            : null;
    }
}
