using System.Globalization;
using System.Text.Json.Nodes;
using Infra.Cloud.State;

namespace Infra.Cloud.Config;

/// <summary>Rules that are looked at together.</summary>
internal sealed class CompliancePack : Entity
{
    public required Timed<string> Name { get; set; }

    public required Timed<string> Description { get; set; }

    public required Timed<int> RiskLevel { get; set; }

    /// <summary>The rules that say that they are in the pack, by id.</summary>
    public static IReadOnlyList<ConfigRule> Rules(Request request, string packId) =>
    [
        .. request.Store.ConfigRules.At(request.At).Where(rule => rule.PackId.At(request.At) == packId)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    public JsonObject Answer(Request request) => new()
    {
        ["CompliancePackId"] = Id,
        ["CompliancePackName"] = Name.At(request.At),
        [nameof(Description)] = Description.At(request.At),
        [nameof(RiskLevel)] = RiskLevel.At(request.At),
        ["Status"] = "ACTIVE",
        ["AccountId"] = long.Parse(CloudAccount.ReservedId, CultureInfo.InvariantCulture),
        ["CreateTimestamp"] = CreatedAt.ToUnixTimeMilliseconds(),
        ["ConfigRules"] = new JsonArray([.. Rules(request, Id).Select(rule => new JsonObject
        {
            ["ConfigRuleId"] = rule.Id,
            ["ConfigRuleName"] = rule.Name,
            ["ManagedRuleIdentifier"] = rule.Identifier,
            [nameof(RiskLevel)] = rule.RiskLevel(request.At),
        })]),
    };

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        Name = Name.Settle(now);
        Description = Description.Settle(now);
        RiskLevel = RiskLevel.Settle(now);
    }
}
