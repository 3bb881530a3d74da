using Infra.Policies.Resources;

namespace Infra.Policies.Readers;

/// <summary>Gathers the resources of a file while it is read.</summary>
/// <param name="most">How many resources there may be. No stack has a million; more are made to exhaust memory.</param>
internal sealed class Collector(int most = 1_000_000)
{
    public List<Resource> Resources { get; } = [];

    public List<int> Lines { get; } = [];

    public int LeftOut { get; private set; }

    public void Add(Resource resource, int line)
    {
        if (Resources.Count == most) throw new InputException($"the file has more than {most} resources");
        Resources.Add(resource);
        Lines.Add(line);
    }

    public void LeaveOut() => LeftOut++;
}
