using System.CommandLine;

namespace Infra.Cli.Verbs;

/// <summary>`migrate release`: verifies what was converted, and lets the sources go if that is said in words.</summary>
internal static class MigrateReleaseVerb
{
    public static Command Release(Host host)
    {
        var arguments = new MigrateArguments();
        var delete = new Option<bool>("--delete-sources")
        {
            Description = "Delete the sources and what was made on the way, once everything is verified; without it they are kept",
        };
        return arguments.Verb(
            "release", "Verify the new disks, and delete the sources where that is said in words",
            (parsed, cancellation) => arguments.RunAsync(
                host, parsed,
                plan => parsed.GetValue(delete)
                    ? $"verify {plan.Units.Sum(unit => unit.DiskIds.Count)} disks and DELETE their sources; there is no way back then"
                    : "verify the new disks; the sources are kept",
                (run, plan, stop) => run.ReleaseAsync(parsed.GetValue(delete), arguments.UnitsOf(parsed, plan), stop), cancellation),
            delete, arguments.Units);
    }
}
