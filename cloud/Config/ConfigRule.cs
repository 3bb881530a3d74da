using System.Globalization;
using Infra.Cloud.State;

namespace Infra.Cloud.Config;

/// <summary>A rule that the resources of the account are held against.</summary>
internal sealed class ConfigRule : Entity
{
    public const string Active = "ACTIVE";
    public const string Inactive = "INACTIVE";

    public required string Name { get; init; }

    /// <summary>The managed rule, for example ecs-disk-encrypted.</summary>
    public required string Identifier { get; init; }

    /// <summary>Everything that can change, by the names of the parameters of UpdateConfigRule.</summary>
    public required TimedTexts Settings { get; init; }

    public Timed<string> State { get; set; } = new(Active);

    /// <summary>The compliance pack that the rule is in, or empty.</summary>
    public Timed<string> PackId { get; set; } = new("");

    public required Timed<DateTimeOffset> ModifiedAt { get; set; }

    public string Arn => $"acs:config::{CloudAccount.ReservedId}:rule/{Id}";

    public string? Setting(DateTimeOffset time, string name) => Settings.Get(time, name);

    /// <summary>A setting that holds several values, parted by commas.</summary>
    public string[] List(DateTimeOffset time, string name) =>
        Setting(time, name)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    public int RiskLevel(DateTimeOffset time) =>
        int.Parse(Setting(time, "RiskLevel") ?? "1", CultureInfo.InvariantCulture);

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        Settings.Forget(now);
        State = State.Settle(now);
        PackId = PackId.Settle(now);
        ModifiedAt = ModifiedAt.Settle(now);
    }
}
