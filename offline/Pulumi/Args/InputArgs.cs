using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Arguments: a class whose members carry <see cref="InputAttribute"/>.</summary>
public abstract class InputArgs
{
    /// <summary>For the classes derived in packages.</summary>
    protected InputArgs()
    {
    }

    /// <summary>The arguments by their names on the wire.</summary>
    /// <exception cref="ArgumentNullException">A required one has no value.</exception>
    internal virtual IEnumerable<KeyValuePair<string, object?>> Enumerate()
    {
        foreach (var property in InputProperty.Of(GetType()))
        {
            yield return KeyValuePair.Create(property.Name, property.Read(this));
        }
    }
}
