using System.Text.Json.Nodes;

namespace Infra.Cloud.Config;

/// <summary>An action of Cloud Config, which belongs to no region: its endpoints in Shanghai and Singapore look at all
/// of them.</summary>
/// <remarks>The provider calls some actions in the version of 2019; they work on the same rules.</remarks>
internal abstract class ConfigAction(
    string name, bool mutates, string[] parameters, string differs = "", string version = ConfigAction.Current)
    : ApiAction("Config", version, name, mutates, parameters, differs)
{
    /// <summary>The version of 2020, which most actions have.</summary>
    public const string Current = "2020-09-07";

    /// <summary>The version of 2019, in which rules are switched and deleted.</summary>
    public const string Former = "2019-01-08";

    public override bool IsGlobal => true;

    public override ServiceError Missing(string parameter) => ConfigErrors.Missing(parameter);

    public override ServiceError Invalid(string parameter) => ConfigErrors.Invalid(parameter);

    public override ServiceError Forbidden => ConfigErrors.NoPermission;

    public override void Check(Request request) => request.CheckLengths(ConfigLimits.Parameter);

    /// <summary>The rule that ConfigRuleId names.</summary>
    protected static ConfigRule RuleOf(Request request) => RuleOf(request, request.Required("ConfigRuleId"));

    /// <summary>The rules of a parameter that names several, parted by commas.</summary>
    protected static IReadOnlyList<ConfigRule> RulesOf(Request request, string parameter) =>
        [.. request.Required(parameter).Split(',').Distinct(StringComparer.Ordinal).Select(id => RuleOf(request, id))];

    /// <summary>The compliance pack that CompliancePackId names.</summary>
    protected static CompliancePack PackOf(Request request) => PackOf(request, request.Required("CompliancePackId"));

    protected static CompliancePack PackOf(Request request, string id) =>
        request.Find(request.Store.CompliancePacks, id) ?? throw request.Refuse(ConfigErrors.PackNotFound);

    /// <summary>The answer of an action on several rules: what became of each.</summary>
    protected static JsonObject Operated(Request request, IEnumerable<ConfigRule> rules) => new()
    {
        ["OperateRuleResult"] = new JsonObject
        {
            ["OperateRuleItemList"] = new JsonArray(
                [.. rules.Select(rule => new JsonObject { ["ConfigRuleId"] = rule.Id, ["Success"] = true })]),
        },
        ["RequestId"] = request.RequestId,
    };

    private static ConfigRule RuleOf(Request request, string id) =>
        request.Find(request.Store.ConfigRules, id) ?? throw request.Refuse(ConfigErrors.RuleNotFound);
}
