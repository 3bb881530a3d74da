namespace Infra.Cloud.Ecs.LaunchTemplates;

/// <summary>A version of a launch template: parameters for RunInstances. Only its end can change.</summary>
internal sealed class LaunchTemplateVersion
{
    public required int Number { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? DeletedAt { get; set; }

    public required string Description { get; init; }

    public required SortedDictionary<string, string> Parameters { get; init; }

    public bool ExistsAt(DateTimeOffset time) => CreatedAt <= time && !(DeletedAt <= time);
}
