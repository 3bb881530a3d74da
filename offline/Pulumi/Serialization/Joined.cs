using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>Adds up several outputs: all their resources, whether all are known and whether any is secret.</summary>
internal struct Joined()
{
    private ImmutableHashSet<Resource> _resources = OutputData.NoResources;
    private bool _isKnown = true;
    private bool _isSecret;

    internal T Add<T>(OutputData<T> data)
    {
        _resources = OutputData.Union(_resources, data.Resources);
        _isKnown &= data.IsKnown;
        _isSecret |= data.IsSecret;
        return data.Value;
    }

    internal readonly OutputData<T> With<T>(T value) => new(_resources, value, _isKnown, _isSecret);
}
