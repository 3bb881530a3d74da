namespace Infra.Migration.Planning.Refusals;

/// <summary>Disks that are paid for in a way that the new disk is not.</summary>
internal static class BillingRefusals
{
    public static IEnumerable<Refusal> Of(DiskCase one)
    {
        // A replaced system disk keeps the billing of its instance.
        if (one.Disk.IsSystem || one.Disk.ChargeType != "PrePaid" || one.Wishes.AcceptPayAsYouGo) yield break;
        yield return new(
            "It is subscribed. The new disk is paid as it is used, and the subscription of the old one goes on.",
            "Consent to that in the wishes, or change the disk to pay-as-you-go first.");
    }
}
