using Infra.Migration.Planning.Refusals;
using Infra.Migration.Plans;

namespace Infra.Migration.Planning;

/// <summary>Decides about each disk: skipped, refused with all reasons, or converted.</summary>
internal sealed class DiskJudge(InventoryIndex index)
{
    private readonly QuotaRefusals _quotas = new(index);

    public PlannedDisk Judge(DiskCase one)
    {
        if (Skipped(one) is { } reason) return new(one.Disk, DiskDecision.Skip, reason);

        var refusals = PlaceRefusals.Of(one).Concat(SystemRefusals.Of(one)).Concat(KeyRefusals.Of(one)).Concat(MembershipRefusals.Of(one))
            .Concat(StateRefusals.Of(one)).Concat(BillingRefusals.Of(one)).Concat(TagRefusals.Of(one)).ToList();
        if (refusals.Count == 0 && _quotas.Judge(one) is { } quota) refusals.Add(quota);
        if (refusals.Count > 0)
            return new(one.Disk, DiskDecision.Refuse, Joined(refusals.Select(refusal => refusal.Reason)))
            {
                WayOut = Joined(refusals.Select(refusal => refusal.WayOut)),
            };

        return new(one.Disk, DiskDecision.Convert, Why(one))
        {
            Route = one.Route,
            KmsKeyId = one.Key?.Id,
            UnitId = one.Instance?.Id ?? one.Disk.Id,
            Kept = Keeping.Kept(one),
            NotTransferable = Keeping.NotTransferable(one),
        };
    }

    private static string? Skipped(DiskCase one)
    {
        if (!one.Disk.Encrypted) return null;
        if (one.Disk.KmsKeyId is { } key && key == one.Key?.Id) return "It is encrypted with the wished key already.";
        return one.Wishes.ChangeKeys ? null
            : $"It is encrypted already, with the key {one.Disk.KmsKeyId ?? "of the service"}. Another key is put in "
                + "its place only on request.";
    }

    private static string Why(DiskCase one) => one.Disk.Encrypted
        ? $"It is encrypted with the key {one.Disk.KmsKeyId ?? "of the service"}, and another one is wished."
        : "It is not encrypted.";

    private static string Joined(IEnumerable<string> sentences) => string.Join(' ', sentences.Distinct());
}
