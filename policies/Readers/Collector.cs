using Infra.Policies.Resources;

namespace Infra.Policies.Readers;

/// <summary>Gathers the resources of a file while it is read.</summary>
internal sealed class Collector
{
    public List<Resource> Resources { get; } = [];

    public List<int> Lines { get; } = [];

    public int LeftOut { get; private set; }

    public void Add(Resource resource, int line)
    {
        Resources.Add(resource);
        Lines.Add(line);
    }

    public void LeaveOut() => LeftOut++;
}
