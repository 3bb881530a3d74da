using Infra.Cloud.Ecs;

namespace Infra.Cloud.Config.Evaluation;

/// <summary>The rules about encrypted disks.</summary>
/// <remarks>ecs-disk-encrypted is about data disks and takes kmsKeyIds, parted by commas: with them a disk under another key
/// is at fault. The rules about disks in use and available are about those, system disks included; that of KMS is about
/// all, and the service key is a key of KMS. Sources: the published evaluation logic of the managed rules; what kmsKeyIds
/// does to a disk is our reading.</remarks>
internal static class DiskEvaluation
{
    public static IEnumerable<EvaluationResult> Of(Request request, ConfigRule rule)
    {
        var keys = (ConfigRuleSettings.Parameters(rule.Setting(request.At, "InputParameters"))?["kmsKeyIds"]?.ToString() ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var disk in request.Store.Disks.At(request.At))
        {
            var subject = new Subject(Subject.Disk, disk.Id, disk.Name.At(request.At), disk.Region);
            var type = !IsMeant(rule.Identifier, disk, request.At) ? ComplianceType.NotApplicable
                : disk.Encrypted && (keys.Length == 0 || keys.Contains(disk.KmsKeyId)) ? ComplianceType.Compliant
                : ComplianceType.NonCompliant;
            yield return new(rule, subject, type,
                type != ComplianceType.NonCompliant ? "" : disk.Encrypted ? "The disk has another key." : "The disk is plain.");
        }
    }

    private static bool IsMeant(string identifier, Disk disk, DateTimeOffset time) => identifier switch
    {
        "ecs-disk-encrypted" => !disk.IsSystem,
        "ecs-in-use-disk-encrypted" => disk.StatusAt(time) == DiskStatus.InUse,
        "ecs-available-disk-encrypted" => disk.StatusAt(time) == DiskStatus.Available,
        _ => true,
    };
}
