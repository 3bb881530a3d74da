using Infra.Cloud.State;

namespace Infra.Cloud.Ram.Policies;

/// <summary>A policy of the account, found by its name.</summary>
internal sealed class CustomPolicy : Entity
{
    public required Timed<string> Description { get; set; }

    /// <summary>The versions there are, oldest first.</summary>
    public required Timed<PolicyVersion[]> Versions { get; set; }

    /// <summary>The number of the version in force.</summary>
    public required Timed<int> DefaultVersion { get; set; }

    /// <summary>How many versions were ever made: numbers are not used twice.</summary>
    public required int VersionCount { get; set; }

    /// <summary>When it was changed last.</summary>
    public required Timed<DateTimeOffset> UpdatedAt { get; set; }

    public PolicyVersion DefaultAt(DateTimeOffset time)
    {
        var number = DefaultVersion.At(time);
        return Versions.At(time).Single(version => version.Number == number);
    }

    public PolicyVersion? VersionAt(DateTimeOffset time, string id) =>
        Versions.At(time).FirstOrDefault(version => version.Id == id);

    public PolicyFacts FactsAt(DateTimeOffset time)
    {
        var version = DefaultAt(time);
        return new(new(IsSystem: false, Id), Description.At(time), version.Id, version.Document, version.CreatedAt,
            CreatedAt, UpdatedAt.At(time));
    }

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        Description = Description.Settle(now);
        Versions = Versions.Settle(now);
        DefaultVersion = DefaultVersion.Settle(now);
        UpdatedAt = UpdatedAt.Settle(now);
    }
}
