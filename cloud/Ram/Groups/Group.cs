using Infra.Cloud.Ram.Policies;
using Infra.Cloud.State;

namespace Infra.Cloud.Ram.Groups;

/// <summary>A group of users, found by its identifier, since its name may change. Who is in it stands with the
/// users.</summary>
internal sealed class Group : Entity, IPolicyHolder
{
    public required Timed<string> Name { get; set; }

    public required Timed<string> Comments { get; set; }

    /// <summary>When it was changed last.</summary>
    public required Timed<DateTimeOffset> UpdatedAt { get; set; }

    /// <summary>The attached policies.</summary>
    public AttachmentSet? Policies { get; set; }

    /// <summary>The group of a name.</summary>
    public static Group? Find(Store store, string name, DateTimeOffset time)
    {
        foreach (var group in store.Groups.All)
            if (group.ExistsAt(time) && string.Equals(group.Name.At(time), name, StringComparison.OrdinalIgnoreCase))
                return group;
        return null;
    }

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        Name = Name.Settle(now);
        Comments = Comments.Settle(now);
        UpdatedAt = UpdatedAt.Settle(now);
        Policies = Policies?.Settle(now);
    }
}
