using Infra.Inventory.Eligibility;
using Infra.Migration.Plans;

namespace Infra.Migration.Planning.Refusals;

/// <summary>System disks that cannot be exchanged in the way that is wished.</summary>
internal static class SystemRefusals
{
    public static IEnumerable<Refusal> Of(DiskCase one)
    {
        if (!one.Disk.IsSystem) yield break;
        if (one.Disk.InstanceId is null)
            yield return new("It is a system disk that no instance has.",
                "Attach it to its instance, or make an image of its snapshot and an instance from that.");
        if (one.Disk.SizeGiB > ImageCopyFacts.MaxCopyGiB && !one.Wishes.LargeImagesAllowed)
            yield return new(
                $"An image of {one.Disk.SizeGiB} GiB cannot be copied: {ImageCopyFacts.MaxCopyGiB} GiB are allowed "
                + $"({ImageCopyFacts.Source}).",
                "Have larger copies allowed by a ticket to Alibaba Cloud, and say so in the wishes.");
        if (one.Instance is not { } instance) yield break;

        if (instance is { Status: "Stopped", StoppedMode: "StopCharging" })
            yield return new($"Its instance {instance.Id} was stopped in economical mode and has given its place away.",
                "Start it and stop it with KeepCharging, or let it run.");
        foreach (var refusal in OfRoute(one)) yield return refusal;
    }

    private static IEnumerable<Refusal> OfRoute(DiskCase one)
    {
        var instance = one.Instance!;
        if (one.Wishes.Login == LoginAfter.KeyPair && instance.KeyPairName is null)
            yield return new($"Its instance {instance.Id} has no key pair.",
                "Bind one, or wish that the password of the image is kept.");
        if (one.Route == Route.PublicTemplate)
        {
            // The template passes the key pair on and never keeps a password.
            if (instance.KeyPairName is null || one.Wishes.Login == LoginAfter.PasswordInherit)
                yield return new("The public template loses the password of an instance without a key pair.",
                    "Wish another route for it, or bind a key pair.");
            if (one.KeyReference is null)
                yield return new("The public template takes a key by its id, and never the service key.",
                    "Name a customer master key, or wish another route.");
        }

        if (one.Route == Route.NewInstance)
            foreach (var refusal in OfNewInstance(one)) yield return refusal;
    }

    private static IEnumerable<Refusal> OfNewInstance(DiskCase one)
    {
        var instance = one.Instance!;
        if (instance.VSwitchId is null || instance.SecurityGroupIds.Count == 0)
            yield return new($"The inventory does not tell the network of its instance {instance.Id}.",
                "Take a new inventory from the API, or wish that the system disk is replaced.");
        if (one.Index.Disks.Any(disk => disk.InstanceId == instance.Id && !disk.IsSystem))
            yield return new("The data disks of its instance would stay with the old one.",
                "Wish that the system disk is replaced, or detach them first.");
        if (instance.ChargeType == "PrePaid" && !one.Wishes.AcceptPayAsYouGo)
            yield return new("Its instance is subscribed, and a new one is paid as it is used.",
                "Consent to that in the wishes, or wish that the system disk is replaced.");
    }
}
