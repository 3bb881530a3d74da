namespace Infra.Cloud.State;

/// <summary>Something with a name, a description and a resource group, each of which can change.</summary>
internal abstract class NamedEntity : Entity
{
    public required Timed<string> Name { get; set; }

    public required Timed<string> Description { get; set; }

    public required Timed<string> ResourceGroup { get; set; }

    /// <summary>Changes name and description to what a call sends; what it does not send stays.</summary>
    public void Rename(Moment since, string? name, string? description)
    {
        if (name is not null) Name = Name.Set(since, name);
        if (description is not null) Description = Description.Set(since, description);
    }

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        Name = Name.Settle(now);
        Description = Description.Settle(now);
        ResourceGroup = ResourceGroup.Settle(now);
    }
}
