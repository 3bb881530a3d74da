namespace Infra.Cloud.State;

/// <summary>Something that exists in the account from one point in virtual time to another.</summary>
internal abstract class Entity
{
    private DateTimeOffset _createdAt;
    private DateTimeOffset? _deletedAt;

    /// <summary>The identifier it is found by in its table.</summary>
    public required string Id { get; init; }

    /// <summary>The region it lives in; empty for what is global.</summary>
    public string Region { get; init; } = "";

    public required DateTimeOffset CreatedAt
    {
        get => _createdAt;
        set
        {
            _createdAt = value;
            LifeChanged?.Invoke();
        }
    }

    public DateTimeOffset? DeletedAt
    {
        get => _deletedAt;
        set
        {
            _deletedAt = value;
            LifeChanged?.Invoke();
        }
    }

    /// <summary>Tells the table that keeps it.</summary>
    internal Action? LifeChanged { get; set; }

    public TagSet? Tags { get; set; }

    /// <summary>The ClientToken it was made with and a hash of the other parameters, if one was sent.</summary>
    public string? ClientToken { get; set; }

    public string? TokenHash { get; set; }

    public virtual bool ExistsAt(DateTimeOffset time) => CreatedAt <= time && !(DeletedAt <= time);

    /// <summary>Ends its existence; of two deletions the earlier one counts.</summary>
    public void DeleteAt(DateTimeOffset time) =>
        DeletedAt = DeletedAt is { } earlier && earlier < time ? earlier : time;

    /// <summary>True when nobody can see it any more and it may be dropped.</summary>
    public virtual bool IsGone(DateTimeOffset now) => DeletedAt <= now;

    /// <summary>Forgets the history before <paramref name="now"/>.</summary>
    public virtual void Settle(DateTimeOffset now) => Tags = Tags?.Settle(now);

    /// <summary>The tags as of a time, those that the cloud itself sets included.</summary>
    public virtual IEnumerable<KeyValuePair<string, string>> TagsAt(DateTimeOffset time) => Tags?.At(time) ?? [];
}
