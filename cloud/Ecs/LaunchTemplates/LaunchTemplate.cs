using Infra.Cloud.State;

namespace Infra.Cloud.Ecs.LaunchTemplates;

/// <summary>A launch template with its versions.</summary>
internal sealed class LaunchTemplate : Entity
{
    public required string Name { get; init; }

    public required string ResourceGroupId { get; init; }

    /// <summary>The versions by number. A number is never used again.</summary>
    public required List<LaunchTemplateVersion> Versions { get; init; }

    public required Timed<int> DefaultVersion { get; set; }

    /// <summary>The versions there are at a time, newest first.</summary>
    public IEnumerable<LaunchTemplateVersion> VersionsAt(DateTimeOffset time) => Versions
        .Where(version => version.ExistsAt(time)).OrderByDescending(version => version.Number);

    public LaunchTemplateVersion? VersionAt(DateTimeOffset time, int number) =>
        VersionsAt(time).FirstOrDefault(version => version.Number == number);

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        DefaultVersion = DefaultVersion.Settle(now);
    }
}
