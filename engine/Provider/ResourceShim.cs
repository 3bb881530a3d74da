namespace Infra.Engine;

/// <summary>What the provider does for one resource type: the same calls, in the same order, with the same waits.</summary>
internal abstract class ResourceShim(string token)
{
    public string Type => token;

    public ResourceFacts Facts => field ??= ProviderFacts.For(token);

    /// <summary>Makes the object. Sets the id as soon as the cloud has told it.</summary>
    public abstract void Create(ResourceStep step);

    /// <summary>Reads the object into the outputs. False when it is gone.</summary>
    public abstract bool Read(ResourceStep step);

    /// <summary>Brings the object to what is planned, and reads it.</summary>
    public abstract void Update(ResourceStep step);

    /// <summary>Whether something that an earlier step began with the object still goes on.</summary>
    public virtual bool IsUnderWay(ResourceStep step) => false;

    /// <summary>Deletes the object. One that is gone already is no failure.</summary>
    public abstract void Delete(ResourceStep step);

    /// <summary>Reads an object that was just made or changed, and so must be there.</summary>
    protected void ReadExisting(ResourceStep step)
    {
        if (!Read(step)) throw new ProviderException($"{step.Id} was not found after it was changed");
    }
}
