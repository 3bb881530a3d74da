using Infra.Cloud.Ram.Policies;
using Infra.Cloud.State;

namespace Infra.Cloud.Ram.Users;

/// <summary>A user, found by the number RAM gave it, since its name may change.</summary>
internal sealed class User : Entity, IPolicyHolder
{
    public required Timed<string> Name { get; set; }

    public required Timed<string> DisplayName { get; set; }

    public required Timed<string> MobilePhone { get; set; }

    public required Timed<string> Email { get; set; }

    public required Timed<string> Comments { get; set; }

    /// <summary>When it was changed last.</summary>
    public required Timed<DateTimeOffset> UpdatedAt { get; set; }

    /// <summary>The attached policies.</summary>
    public AttachmentSet? Policies { get; set; }

    /// <summary>The groups it is in, by their identifiers.</summary>
    public AttachmentSet? Groups { get; set; }

    /// <summary>The user of a name.</summary>
    public static User? Find(Store store, string name, DateTimeOffset time)
    {
        foreach (var user in store.Users.All)
            if (user.ExistsAt(time) && string.Equals(user.Name.At(time), name, StringComparison.OrdinalIgnoreCase))
                return user;
        return null;
    }

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        Name = Name.Settle(now);
        DisplayName = DisplayName.Settle(now);
        MobilePhone = MobilePhone.Settle(now);
        Email = Email.Settle(now);
        Comments = Comments.Settle(now);
        UpdatedAt = UpdatedAt.Settle(now);
        Policies = Policies?.Settle(now);
        Groups = Groups?.Settle(now);
    }
}
