using Infra.Cloud.State;

namespace Infra.Cloud.Oos.Templates;

/// <summary>A template of the account with all its versions. Its name is unique in its region.</summary>
internal sealed class Template : Entity
{
    public required string Name { get; init; }

    public required string TemplateId { get; init; }

    public required Timed<string> ResourceGroup { get; set; }

    /// <summary>The versions, oldest first: v1, v2 and so on.</summary>
    public required TemplateVersion[] Versions { get; set; }

    /// <summary>How many versions there are at a time.</summary>
    public int CountAt(DateTimeOffset time) => Versions.Count(version => version.At <= time);

    /// <summary>The version that counts at a time unless another one is asked for.</summary>
    public TemplateVersion LatestAt(DateTimeOffset time) => Versions.Last(version => version.At <= time);

    /// <summary>The number of a version by what the API calls it (v2), or null.</summary>
    public int? NumberOf(string version, DateTimeOffset time) => version.StartsWith('v')
        && int.TryParse(version.AsSpan(1), out var number) && number >= 1 && number <= CountAt(time) ? number : null;

    /// <summary>Puts a version where its time belongs.</summary>
    public void Add(TemplateVersion version) => Versions = [.. Versions.Append(version).OrderBy(one => one.At)];

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        ResourceGroup = ResourceGroup.Settle(now);
    }
}
