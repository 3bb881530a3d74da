using System.Text;
using Infra.Cloud.Ecs.Errors;

namespace Infra.Cloud;

/// <summary>The page that tells which published errors of ECS the embedded cloud gives, and why it never gives the
/// others.</summary>
internal static class EcsErrorsPage
{
    /// <summary>The page in Markdown.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder(
            """
            # Errors of ECS about encryption, states and quotas

            Generated from `cloud/Ecs/Errors/published.tsv`: the rows of the published error tables (July 2024) of the
            actions offered here that are about encryption, keys, states, quotas and things that do not exist. A test makes
            a call for each row that is given, and compares status, code and text; `%s` stands for words that are not
            published. A missing row of the table would be a gap here, so the others are named with the reason.

            The provider also retries `UnknownError`, `DiskInCoolingPeriod`, `InvalidOperation.Conflict` and
            `Throttling.ConcurrentLimitExceeded`, and takes `InvalidDiskId.OperationNotSupported` for gone; no table lists
            them, and none is ever given.

            CreateInstance, CreateSnapshotGroup and DescribeSnapshotLinks have tables too; they are not offered.

            ## Given


            """);
        page.Append("| action | status | code | text |\n|---|---|---|---|\n");
        foreach (var row in PublishedErrors.All.Where(row => row.NeverGiven.Length == 0))
            page.Append($"| {row.Action} | {row.Error.Status} | `{row.Error.Code}` | {row.Error.Message} |\n");

        page.Append("\n## Never given\n");
        foreach (var rows in PublishedErrors.All.Where(row => row.NeverGiven.Length > 0)
            .GroupBy(row => row.NeverGiven).OrderBy(rows => rows.Key, StringComparer.Ordinal))
        {
            page.Append($"\n{ErrorReasons.All[rows.Key]}\n\n");
            foreach (var code in rows.GroupBy(row => (row.Error.Status, row.Error.Code)))
                page.Append($"- {code.Key.Status} `{code.Key.Code}`: {string.Join(", ", code.Select(row => row.Action))}\n");
        }

        return page.ToString();
    }
}
