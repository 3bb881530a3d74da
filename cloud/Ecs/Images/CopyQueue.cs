using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs.Images;

/// <summary>The queue of image copies: a region receives five at a time, the others wait for their turn.</summary>
/// <remarks>
/// Independent steps copy images in any order of arrival, so nothing is decided when a call arrives: who begins when
/// follows from the times of all copies and of those that were cancelled. A beginning is written down once it can no
/// longer change. Source of the five: reference of CopyImage; that they are counted where the copy goes is ours.
/// </remarks>
internal static class CopyQueue
{
    /// <summary>When a copy begins and ends. One that was cancelled while it waited never begins.</summary>
    public static (DateTimeOffset Start, DateTimeOffset End) Times(Store store, Image image) =>
        image.StartedAt is { } start ? (start, start + Durations.CopyImage) : Plan(store, image.Region)[image.Id];

    /// <summary>Writes the beginnings down that can no longer change.</summary>
    public static void Settle(Store store, DateTimeOffset now)
    {
        foreach (var region in store.Images.All.Select(image => image.Region).Distinct().ToList())
            foreach (var (id, (start, _)) in Plan(store, region))
                if (start <= now && store.Images.Peek(id) is { } image) image.StartedAt = start;
    }

    private static Dictionary<string, (DateTimeOffset Start, DateTimeOffset End)> Plan(Store store, string region)
    {
        var plan = new Dictionary<string, (DateTimeOffset, DateTimeOffset)>(StringComparer.Ordinal);
        var slots = new DateTimeOffset[EncryptionLimits.ConcurrentImageCopies];
        var copies = store.Images.All.Where(image => image.Region == region && image.CopiedFrom is not null)
            .OrderBy(image => image.CreatedAt).ThenBy(image => image.Id, StringComparer.Ordinal);
        foreach (var copy in copies)
        {
            var slot = Array.IndexOf(slots, slots.Min());
            var start = copy.StartedAt ?? (slots[slot] > copy.CreatedAt ? slots[slot] : copy.CreatedAt);
            var end = start + Durations.CopyImage;
            plan[copy.Id] = (start, end);
            if (copy.DeletedAt <= start) continue;
            slots[slot] = copy.DeletedAt is { } cancelled && cancelled < end ? cancelled : end;
        }

        return plan;
    }
}
