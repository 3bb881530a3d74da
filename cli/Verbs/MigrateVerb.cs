using System.CommandLine;

namespace Infra.Cli.Verbs;

/// <summary>`migrate`: existing disks become encrypted ones.</summary>
internal static class MigrateVerb
{
    public static Command Migrate(Host host) => new("migrate", "Convert existing disks to encrypted ones, and take it back if need be")
    {
        MigrateInventoryVerb.Inventory(host),
        MigratePlanVerb.Plan(host),
        MigrateRunVerb.Run(host),
        MigrateRunVerb.Resume(host),
        MigrateStatusVerb.Status(host),
        MigrateRollbackVerb.Rollback(host),
        MigrateReleaseVerb.Release(host),
        MigrateReportVerb.Report(host),
    };
}
