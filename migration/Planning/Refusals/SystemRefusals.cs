namespace Infra.Migration.Planning.Refusals;

/// <summary>System disks that cannot be replaced.</summary>
internal static class SystemRefusals
{
    public static IEnumerable<Refusal> Of(DiskCase one)
    {
        if (one.Disk.IsSystem)
            yield return new("The planner does not convert system disks yet.", "Convert its data disks only.");
    }
}
